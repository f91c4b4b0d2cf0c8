#!/bin/sh
# Starts gradviz with the runtime beside it. The launcher that jpackage makes for Linux does the same, but first asks
# rpm and dpkg which package it belongs to, which takes as long as a figure.
self=$0
[ ! -L "$self" ] || self=$(readlink -f "$self")
lib=$(cd "${self%/*}/../lib" && pwd -P) || exit 1
app=$lib/app
# A command is over before the optimising compiler pays.
case ${1-} in export | run | steps | lessons) quick=-XX:TieredStopAtLevel=1 ;; *) quick= ;; esac
exec "$lib/runtime/bin/java" @options@ $quick -classpath @classpath@ gradviz.cli.Main "$@"
