import { sep } from 'node:path';
import { platform } from 'node:process';

/**
 * The address of a VS Code window on the server at `port`: it opens `folder` with the extension of
 * `extensionDevelopmentPath`, and runs `extensionTestsPath` when given.
 */
export function windowAddress({ port, token, folder, extensionDevelopmentPath, extensionTestsPath }) {
  const host = `127.0.0.1:${port}`;
  const remote = (path) => `vscode-remote://${host}${encodeURI(uriPath(path))}`;
  const payload = [
    ...(extensionDevelopmentPath ? [['extensionDevelopmentPath', remote(extensionDevelopmentPath)]] : []),
    ...(extensionTestsPath ? [['extensionTestsPath', remote(extensionTestsPath)]] : []),
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams();
  if (token) query.set('tkn', token);
  if (folder) query.set('folder', uriPath(folder));
  query.set('payload', JSON.stringify(payload));
  return `http://${host}/?${query}`;
}

function uriPath(path) {
  return platform === 'win32' ? `/${path.split(sep).join('/')}` : path;
}
