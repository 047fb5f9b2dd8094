import { latestWritten } from '@leetcord/kit/time/ahead';
import type { Collection, Db, Filter } from 'mongodb';
import { settleUpsert } from '../../transaction.ts';
import { newTemplateId, type ContestTemplate } from './template.ts';

/** No template waits longer than this until it is looked at again, in ms. */
export const LONGEST_WAIT_MS = 24 * 60 * 60_000;

export class TemplatesRepository {
  readonly #templates: Collection<ContestTemplate>;

  constructor(db: Db) {
    this.#templates = db.collection('contestTemplates');
  }

  async ensureIndexes(): Promise<void> {
    await this.#templates.createIndexes([
      { key: { communityId: 1, titleKey: 1 }, unique: true },
      { key: { lookAt: 1 } },
    ]);
  }

  find(id: string): Promise<ContestTemplate | null> {
    return this.#templates.findOne({ _id: id });
  }

  findByTitle(communityId: string, titleKey: string): Promise<ContestTemplate | null> {
    return this.#templates.findOne({ communityId, titleKey });
  }

  /** A community's templates, by title. */
  allIn(communityId: string): Promise<ContestTemplate[]> {
    return this.#templates.find({ communityId }).sort({ titleKey: 1 }).toArray();
  }

  /** Makes a template, or what the one of its title is. */
  async save(template: Omit<ContestTemplate, '_id' | 'skipped'>): Promise<ContestTemplate> {
    const { communityId, titleKey, ...set } = template;
    const atFirst = { _id: newTemplateId(template.savedAt), skipped: [] };
    const saved = await settleUpsert(() =>
      this.#templates.findOneAndUpdate(
        { communityId, titleKey },
        { $set: set, $setOnInsert: atFirst },
        { upsert: true, returnDocument: 'after' },
      ),
    );
    return saved;
  }

  /** The templates that are due to be looked at, longest due first. What a clock that ran ahead has put off is. */
  due(now: Date): Promise<ContestTemplate[]> {
    return this.#templates.find(isDue(now)).sort({ lookAt: 1 }).toArray();
  }

  async hasDue(now: Date): Promise<boolean> {
    return (await this.#templates.findOne(isDue(now), { projection: { _id: 1 } })) !== null;
  }

  /** Notes what came of a look, unless the template was saved anew since. */
  async noteLook({ _id, savedAt }: ContestTemplate, look: Pick<ContestTemplate, 'lookAt' | 'failure'>): Promise<void> {
    await this.#templates.updateOne({ _id, savedAt }, { $set: look });
  }

  /** Keeps which days are left out. Null where the template is gone. */
  setSkipped(id: string, skipped: readonly string[]): Promise<ContestTemplate | null> {
    return this.#templates.findOneAndUpdate(
      { _id: id },
      { $set: { skipped: [...skipped] } },
      { returnDocument: 'after' },
    );
  }

  async remove(id: string): Promise<void> {
    await this.#templates.deleteOne({ _id: id });
  }

  async removeAllIn(communityId: string): Promise<void> {
    await this.#templates.deleteMany({ communityId });
  }
}

const isDue = (now: Date): Filter<ContestTemplate> => ({
  $or: [{ lookAt: { $lte: now } }, { lookAt: { $gt: latestWritten(now, LONGEST_WAIT_MS) } }],
});
