/** The same texts in another language: a missing one, or one too many, is a fault of type. */
export type TranslationOf<Area extends Record<string, string>> = Readonly<Record<keyof Area, string>>;
