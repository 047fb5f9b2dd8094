#!/bin/sh -e
# Installs in an image what one workspace needs to run.
NODE_DISABLE_COMPILE_CACHE=1 npm ci --cache /var/cache/npm --omit=dev --workspace="@leetcord/$1"
# Only the bot's tests need it, through the launcher.
rm -rf node_modules/playwright-core
