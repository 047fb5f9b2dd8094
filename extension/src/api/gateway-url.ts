/** The gateway's GraphQL address, fixed when the extension is built: see wxt.config.ts. */
export const GATEWAY_URL: string = import.meta.env.LEETCORD_GATEWAY_URL;
