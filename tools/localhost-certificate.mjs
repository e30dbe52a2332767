// A certificate for https on localhost, made by openssl and kept in a folder that is never committed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Key and certificate for `https.createServer`; throws where there is no openssl. */
export function localhostCertificate(folder) {
  const key = join(folder, 'localhost.key');
  const cert = join(folder, 'localhost.crt');
  if (!existsSync(key) || !existsSync(cert)) {
    mkdirSync(folder, { recursive: true });
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
    const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '365'];
    execFileSync('openssl', ['req', ...kind, ...subject, '-keyout', key, '-out', cert], { stdio: 'pipe' });
  }
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
