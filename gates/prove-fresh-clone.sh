#!/usr/bin/env bash
# Proof that a fresh clone needs nothing but Node and npm: the committed tree is cloned into an empty
# folder, with an empty HOME (so no npm cache, no pnpm store), only the chosen Node and the system's
# own tools on PATH, and the README's two commands are run.
#
#   gates/prove-fresh-clone.sh <node version> [command ...]     default commands: demo test
#   gates/prove-fresh-clone.sh 20.20.2
#   gates/prove-fresh-clone.sh 24 test
#   COMMIT=<commit> gates/prove-fresh-clone.sh 24             another commit than the last one
set -euo pipefail

node_version=${1:?usage: gates/prove-fresh-clone.sh <node version> [command ...]}
shift
commands=("${@:-}")
[ -n "${commands[0]}" ] || commands=(demo test)

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
machine=$(mktemp -d)
trap 'rm -rf "$machine"' EXIT
mkdir "$machine/home" "$machine/tmp" "$machine/bin"
echo "<fontconfig/>" >"$machine/no-fonts.conf"

# The "machine": one Node with its npm, and git, sh and the like; no pnpm, no browser.
npm install --silent --prefix "$machine/node" "node@$node_version" npm@11 >/dev/null
node_bin="$machine/node/node_modules/node/bin"
npm_bin="$machine/node/node_modules/npm/bin"
ln -s "$node_bin/node" "$machine/bin/node"
ln -s "$npm_bin/npm-cli.js" "$machine/bin/npm"
ln -s "$npm_bin/npx-cli.js" "$machine/bin/npx"
git clone --quiet "$repository" "$machine/clone"
git -C "$machine/clone" checkout --quiet --detach "${COMMIT:-HEAD}"

for name in chromium chromium-headless-shell google-chrome firefox pnpm; do
  if PATH=/usr/bin:/bin command -v "$name" >/dev/null; then echo "note: this machine has $name"; fi
done
pnpm=$(sed -n 's/.*"packageManager": "\(.*\)".*/\1/p' "$repository/package.json")

on_machine() {
  env -i HOME="$machine/home" TMPDIR="$machine/tmp" PATH="$machine/bin:/usr/bin:/bin" CI=true \
    FONTCONFIG_FILE="$machine/no-fonts.conf" \
    ${NODE_EXTRA_CA_CERTS:+NODE_EXTRA_CA_CERTS="$NODE_EXTRA_CA_CERTS"} \
    ${HTTPS_PROXY:+HTTPS_PROXY="$HTTPS_PROXY"} "$@"
}

echo "host: Node $(on_machine node -v), npm $(on_machine npm -v), $(on_machine fc-list 2>/dev/null | wc -l) fonts, $(git -C "$machine/clone" rev-parse --short HEAD)"
failed=0
for each in "${commands[@]}"; do
  started=$SECONDS
  echo "── npx $pnpm $each"
  code=0
  (cd "$machine/clone" && on_machine npx --yes "$pnpm" "$each" </dev/null) || code=$?
  echo "── $each: exit $code after $((SECONDS - started)) s"
  [ "$code" -eq 0 ] || failed=1
done
dirty=$(git -C "$machine/clone" status --porcelain)
if [ -n "$dirty" ]; then
  echo "the commands changed the clone:"
  echo "$dirty"
  failed=1
fi
exit "$failed"
