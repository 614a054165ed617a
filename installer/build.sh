# shellcheck shell=bash disable=SC2154 # root and build come from set-up.sh
# Building when something changed, and starting what was built. Sourced after set-up.sh.

stamp=$build/built
aot=$build/tongbao.aot

# The sources by name, size and time of change: quick, and the same as long as nobody touched them.
glance() {
  if stat --version >/dev/null 2>&1; then
    find "$root/pom.xml" "$root/src/main" -type f -printf '%P %s %T@\n'
  else
    find "$root/pom.xml" "$root/src/main" -type f -exec stat -f '%N %z %Fm' {} +
  fi | LC_ALL=C sort | cksum
}

# The sources by their contents, wherever and whenever they were checked out.
contents() {
  (cd -- "$root" && find pom.xml src/main -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum) 2>/dev/null ||
    (cd -- "$root" && find pom.xml src/main -type f | LC_ALL=C sort | tr '\n' '\0' | xargs -0 shasum -a 256 | shasum -a 256)
}

is_built() {
  [ -r "$stamp" ] && [ -s "$build/tongbao.jar" ] && [ -d "$build/libs" ] && [ -d "$build/fx" ] || return 1
  local seen content
  { read -r seen && read -r content; } <"$stamp" || return 1
  [ "$seen" = "$(glance)" ] && return 0
  [ "$content" = "$(contents)" ] && write_stamp
}

write_stamp() { { glance && contents; } >"$stamp.new" && mv -f "$stamp.new" "$stamp"; }

# Builds unless the last build was of the same contents. Two starts at once build once.
need_build() {
  is_built && return
  case $root in *:*) missing "Java cannot run from a folder with ':' in its name: $root" ;; esac
  need_maven
  if command -v flock >/dev/null; then
    exec 9>"$build/.lock"
    flock 9
    is_built && { exec 9>&-; return; }
  fi
  say "tongbao: building (the first time downloads about 150 MB and takes some minutes)…"
  rm -f -- "$aot" "$stamp"
  rm -rf -- "$build/libs" "$build/fx"
  if ! maven -q package -Dmaven.test.skip=true -Dspotless.check.skip=true >"$build/build.log" 2>&1; then
    sed -n 's/ -> \[Help [0-9]*\]$//; s/^\[ERROR\] \(..*\)/  \1/p' "$build/build.log" |
      grep -vE '^  (To see the full|Re-run Maven|For more information|After correcting|\[Help)' | head -n 12 >&2
    grep -qE 'Could not transfer|Unknown host|Could not resolve|Connection (refused|timed out)|status code: 407' "$build/build.log" &&
      missing "Maven could not download what the build needs. Check the network; a proxy or mirror goes into ~/.m2/settings.xml." \
        "下载构建所需的文件失败，请检查网络连接。" "The whole output is in $build/build.log"
    say "tongbao: the build failed; the whole output is in $build/build.log"
    exit 1
  fi
  write_stamp
  exec 9>&-
  train >"$build/aot.log" 2>&1 </dev/null &
}

# Writes the ahead-of-time cache, which halves the time to the window: one start without a display that ends by itself, in
# the background. Until it is there, and should it fail, the program starts without it.
train() {
  rm -rf -- "$build/training"
  java_line
  nice -n 19 "${line[@]}" -XX:AOTCacheOutput="$aot.part" tongbao.app.Training "$build/training" && [ -s "$aot.part" ] &&
    mv -f -- "$aot.part" "$aot"
  rm -rf -- "$build/training"
}

# The line every start has in common; the ahead-of-time cache only fits the very same class path. $1 is put before it.
java_line() {
  local path=${1:+$1:}$build/tongbao.jar jar
  for jar in "$build"/libs/*.jar; do path=$path:$jar; done
  line=("$JAVA_HOME/bin/java" ${java_home_option[@]+"${java_home_option[@]}"} -Djava.awt.headless=true
    --module-path "$build/fx" --add-modules "javafx.controls,javafx.fxml" "--enable-native-access=javafx.graphics,ALL-UNNAMED" -cp "$path")
}

# Replaces this script by the program.
start_program() {
  java_line
  [ -s "$aot" ] && line+=(-XX:AOTCache="$aot" -Xlog:disable)
  exec "${line[@]}" tongbao.app.Main "$@"
}

# The program, and back.
run_program() { (start_program "$@"); }
