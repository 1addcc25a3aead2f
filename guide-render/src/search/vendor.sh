#!/usr/bin/env bash
# Makes the search engine of the site anew: MiniSearch as it was published, minified, with its licence before it.
# Fails when the package is not the one that was first taken. Needs npm and its registry.
set -euo pipefail
cd "$(dirname "$0")"
target=$PWD/../main/resources/org/lumieres/guide/render/site/search
checksums=$PWD/checksums.sha256
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent minisearch@7.2.0 > packed
tar xzf "$(cat packed)"
sha256sum --quiet --check --ignore-missing "$checksums"
cp package/LICENSE.txt "$target/minisearch-licence.txt"
{
    echo '/*! MiniSearch 7.2.0, Copyright 2022 Luca Ongaro, MIT licence: see minisearch-licence.txt */'
    npx --yes esbuild@0.28.2 --minify --legal-comments=none --target=es2018 package/dist/umd/index.js
} > "$target/minisearch.min.js"
cd "$target"
sha256sum --quiet --check --ignore-missing "$checksums"
