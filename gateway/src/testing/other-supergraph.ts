const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@interfaceObject", "@override", "@inaccessible"])';

/**
 * Subgraphs of a shop, by name, with what LeetCord's own lack: several and compound keys, fields that require others' fields, values that several
 * subgraphs share, an entity that is an interface, lists of lists, and unions of entities.
 */
export const OTHER_SUBGRAPHS: ReadonlyMap<string, string> = new Map([
  [
    'products',
    `${LINK}
    interface Media @key(fields: "id") { id: ID! title: String }
    type Book implements Media @key(fields: "id") @key(fields: "isbn") { id: ID! isbn: String! title: String pages: Int! author: Author }
    type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int director: Author! }
    type Author @key(fields: "id") { id: ID! }
    type Price @shareable { amount: Float! currency: Currency! }
    enum Currency { EUR USD }
    type Parcel @key(fields: "order { id } number") { order: Order! number: Int! weight: Float price: Price }
    type Order @key(fields: "id") { id: ID! parcels: [Parcel!]! media: [Media] grid: [[Book]] found: [Found!] }
    union Found = Book | Film | Author
    type Query { media(first: Int = 2): [Media!]! book(isbn: String!): Book order(id: ID!): Order search(text: String): [Found] price: Price @shareable }
    type Mutation { buy(id: ID!): Order cancel(id: ID!): Boolean! }`,
  ],
  [
    'reviews',
    `${LINK}
    type Media @key(fields: "id") @interfaceObject { id: ID! reviews(first: Int): [Review!]! score: Float }
    type Review { text: String! stars: Int! of: Media by: Author! }
    type Author @key(fields: "id") { id: ID! reviews: [Review] name: String @shareable }
    type Query { reviews: [Review] price: Price @shareable }
    type Price @shareable { amount: Float! currency: Currency! }
    enum Currency { EUR USD }`,
  ],
  [
    'people',
    `${LINK}
    type Author @key(fields: "id") { id: ID! name: String @shareable born: Int friends: [Author!] books: [Book] }
    type Book @key(fields: "isbn") { isbn: String! readers: [Author] }
    type Query { author(id: ID!): Author authors: [Author]! }
    type Mutation { rename(id: ID!, name: String!): Author }`,
  ],
  [
    'shipping',
    `${LINK}
    type Order @key(fields: "id") { id: ID! }
    type Parcel @key(fields: "order { id } number") {
      order: Order! number: Int! weight: Float @external price: Price @external
      cost: Float! @requires(fields: "weight price { amount }")
      carrier: Carrier
    }
    type Carrier { name: String! phone: String rating: Int! }
    type Price @shareable { amount: Float! @external }
    type Query { carriers: [Carrier!]! }`,
  ],
]);
