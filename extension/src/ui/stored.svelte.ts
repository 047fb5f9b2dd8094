import { browser } from 'wxt/browser';

/** A value that the worker keeps in the browser's storage, updated whenever it changes. */
export class Stored<Value> {
  value: Value | null = $state.raw(null);

  constructor(key: string, read: (value: unknown) => Value | null) {
    void browser.storage.local.get(key).then((all) => (this.value = read(all[key])));
    browser.storage.local.onChanged.addListener((changes) => {
      if (key in changes) this.value = read(changes[key]?.newValue);
    });
  }
}
