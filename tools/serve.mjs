// Serves a folder of built files on localhost, and nothing beyond it.
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { localhostCertificate } from './localhost-certificate.mjs';
import { extname, join, normalize, resolve, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
};

/** A server over a folder; port 0 takes any free one. With a key and a certificate it speaks https. */
export function serve(folder, port = 0, tls = null) {
  const root = resolve(folder);
  const answer = async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(join(root, decodeURIComponent(pathname)));
    const inside = path === root || path.startsWith(root + sep);
    const file = inside && pathname.endsWith('/') ? join(path, 'index.html') : path;
    const found = inside ? await stat(file).catch(() => null) : null;
    if (found === null || !found.isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': found.size,
      'cache-control': 'no-cache',
    });
    createReadStream(file).pipe(response);
  };
  const server = tls === null ? createServer(answer) : createSecureServer(tls, answer);
  return new Promise((done) => server.listen(port, 'localhost', () => done(server)));
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const [folder = 'dist/workbench', port = '3000', scheme = 'http'] = process.argv.slice(2);
  const tls = scheme === 'https' ? localhostCertificate('dist/certificate') : null;
  serve(folder, Number(port), tls)
    .then((server) => console.log(`Веха: ${scheme}://localhost:${server.address().port}/`))
    .catch((error) => {
      console.error(
        error.code === 'EADDRINUSE' ? `Порт ${port} занят: npm start -- ${folder} ДРУГОЙ_ПОРТ` : String(error),
      );
      process.exitCode = 1;
    });
}
