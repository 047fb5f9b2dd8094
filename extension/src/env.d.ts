interface ImportMetaEnv {
  readonly LEETCORD_GATEWAY_URL: string;
}
