#!/usr/bin/env bash
# Runs csac from this checkout, for the GitHub Action, for GitLab and for hooks of Git. Builds it first where nobody has, as it is
# not published as a package.
set -euo pipefail

home="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
caller="$PWD"

needs_node='const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)'
if ! node -e "$needs_node"; then
  echo "csac: it needs Node 20.19 or newer" >&2
  exit 2
fi

if [ ! -f "$home/dist/cli.js" ]; then
  cd "$home"
  [ -d node_modules ] || npm ci >&2
  npm run build >&2
  cd "$caller"
fi

exec node "$home/dist/cli.js" "$@"
