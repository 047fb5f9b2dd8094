/** A load balancer's port, and those of the replicas behind it. */
export interface Balanced {
  name: string;
  port: number;
  replicas: readonly number[];
}

const upstream = ({ name, replicas }: Balanced) =>
  `upstream ${name} { ${replicas.map((port) => `server 127.0.0.1:${port} fail_timeout=1s;`).join(' ')} keepalive 32; }`;
const server = ({ name, port }: Balanced) => `server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://${name};
      proxy_http_version 1.1;
      proxy_set_header Host $http_host;
      proxy_set_header Upgrade $http_upgrade;
      proxy_set_header Connection $connection_for_upstream;
      proxy_read_timeout 1h;
      proxy_buffering off;
    }
  }`;

/** The settings that docs/decisions/replicas.md names, for each part. */
export const balancers = (balanced: readonly Balanced[]): string => `
  map $http_upgrade $connection_for_upstream { default upgrade; '' ''; }
  ${balanced.map(upstream).join('\n  ')}
  ${balanced.map(server).join('\n  ')}`;
