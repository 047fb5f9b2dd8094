#!/bin/sh -e
# Installs in an image what one workspace needs to run.
NODE_DISABLE_COMPILE_CACHE=1 npm ci --omit=dev --workspace="@leetcord/$1"
# What only ruru's types need, and the bot's tests.
cd node_modules
rm -rf monaco-editor react-aria react-stately react-dom framer-motion motion-dom prettier playwright-core
