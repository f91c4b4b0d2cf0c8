#!/bin/sh
# Starts gradviz with the runtime beside it. The launcher that jpackage makes for Linux does the same, but first asks
# rpm and dpkg which package it belongs to, which takes a tenth of a second or more.
self=$0
[ ! -L "$self" ] || self=$(readlink -f "$self")
lib=$(cd "${self%/*}/../lib" && pwd -P) || exit 1
app=$lib/app
exec "$lib/runtime/bin/java" @options@ -classpath @classpath@ gradviz.cli.Main "$@"
