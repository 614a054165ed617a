# shellcheck shell=bash disable=SC2015 # A && B || C is meant: C is the way out when either fails
# What installer/tongbao, installer/verify, installer/package and installer/bench share: finding or installing what they
# need. Sourced, not run. Everything a person reads goes to the error stream, so that the output of a command stays its own.
#
# Ends the script with 3, naming what is missing, when something can be neither found nor installed.

say() { printf '%s\n' "$*" >&2; }

missing() {
  printf 'tongbao: %s\n' "$@" >&2
  exit 3
}

# The checkout, by its own path: the scripts work from any folder.
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P) || exit 3
build=$root/target

# Java reads file names in the encoding of the locale: a checkout under 通报/ is only found in a UTF-8 one.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *.[Uu][Tt][Ff]-8* | *.[Uu][Tt][Ff]8*) ;;
  *) [ "$(uname -s)" = Darwin ] || export LC_ALL=C.UTF-8 ;;
esac

# Whether packages may be installed: as root, or as somebody for whom sudo asks nothing. Sets `elevate`.
elevate=()
may_install() {
  command -v apt-get >/dev/null || return 1
  [ "$(id -u)" = 0 ] && return 0
  command -v sudo >/dev/null && sudo -n true 2>/dev/null && elevate=(sudo -n)
}

# Whether apt offers the package, after looking for fresh lists once if it does not know it yet.
offered() {
  apt-cache show "$1" >/dev/null 2>&1 && return 0
  [ -n "${lists_are_fresh:-}" ] || { lists_are_fresh=yes && ${elevate[@]+"${elevate[@]}"} apt-get update -qq >/dev/null; }
  apt-cache show "$1" >/dev/null 2>&1
}

# Installs packages, saying so first. Fails if one is not offered or the installation does not go through.
install_packages() {
  may_install || return 1
  local package
  for package in "$@"; do offered "$package" || return 1; done
  say "tongbao: installing with apt: $*"
  local log
  log=$(mktemp) || return 1
  if ${elevate[@]+"${elevate[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >"$log" 2>&1; then
    rm -f -- "$log"
    return 0
  fi
  tail -n 15 -- "$log" >&2
  rm -f -- "$log"
  return 1
}

# Whether a folder holds a JDK 25: a compiler, and the number in its release file (no JVM is started to ask).
is_jdk() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25[".]' "$1/release"
}

# Prints the first JDK 25 of JAVA_HOME, PATH and the folders where JDKs are usually put.
find_jdk() {
  local home java
  if [ -n "${JAVA_HOME:-}" ] && is_jdk "$JAVA_HOME"; then
    printf '%s\n' "$JAVA_HOME"
    return
  fi
  if java=$(command -v javac); then
    java=$(readlink -f -- "$java" 2>/dev/null || printf '%s' "$java")
    home=${java%/bin/javac}
    is_jdk "$home" && { printf '%s\n' "$home"; return; }
  fi
  for home in /usr/lib/jvm/* /opt/* /opt/java/* /usr/local/* /usr/java/* \
    "${HOME:-/nonexistent}"/{.sdkman/candidates/java,.jdks,.local/share/mise/installs/java,.asdf/installs/java,jdk,java}/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
    is_jdk "$home" && { printf '%s\n' "$home"; return; }
  done
  return 1
}

# Sets and exports JAVA_HOME to a JDK 25.
need_jdk() {
  local home
  if ! home=$(find_jdk); then
    install_packages openjdk-25-jdk-headless && home=$(find_jdk) || missing \
      "JDK 25 is needed and was found neither in JAVA_HOME, nor on PATH, nor in the usual folders (/usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks)$(why_not_installed openjdk-25-jdk-headless)." \
      "Install it (Debian 13: sudo apt-get install openjdk-25-jdk-headless; elsewhere Temurin 25 from https://adoptium.net), or set JAVA_HOME to it." \
      "需要 JDK 25。请安装后再运行，或把 JAVA_HOME 设为它所在的文件夹。"
  fi
  export JAVA_HOME=$home
}

# Makes sure there is a Maven.
need_maven() {
  command -v mvn >/dev/null && return
  install_packages maven && command -v mvn >/dev/null || missing \
    "Maven is needed and was not found on PATH$(why_not_installed maven)." \
    "Install it (Debian: sudo apt-get install maven; elsewhere https://maven.apache.org)." \
    "需要 Maven。请安装后再运行。"
}

why_not_installed() {
  if ! command -v apt-get >/dev/null; then
    printf '; this machine has no apt to install it with'
  elif ! may_install; then
    printf '; installing it needs root'
  elif ! offered "$1"; then
    printf '; apt does not offer %s here' "$1"
  else
    printf '; apt could not install it (see above)'
  fi
}

# Prints the names of the shared libraries of a list "LIBRARY PACKAGE" on standard input that this machine lacks, as packages.
lacking() {
  local known library package
  known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || return 0
  while read -r library package; do
    case $known in *"$library"*) ;; *) printf '%s\n' "$package" ;; esac
  done
}

# Makes sure of system libraries; $1 says what for, standard input is a list "LIBRARY PACKAGE". Only Linux is asked.
need_libraries() {
  local purpose=$1 packages
  [ "$(uname -s)" = Linux ] || return 0
  packages=$(lacking | tr '\n' ' ')
  # shellcheck disable=SC2086 # package names hold no spaces
  [ -z "$packages" ] || install_packages $packages || missing \
    "$purpose needs system packages that are not installed$(why_not_installed "${packages%% *}")." \
    "Install them: sudo apt-get install $packages" \
    "缺少系统软件包。请安装：$packages"
}

# Drawing text and pictures, with or without a window.
need_drawing() {
  need_libraries "Drawing text" <<'LIBRARIES'
libfreetype.so.6 libfreetype6
libfontconfig.so.1 libfontconfig1
libpangoft2-1.0.so.0 libpangoft2-1.0-0
LIBRARIES
}

# The other programs that read our files: LibreOffice without a window for DOCX and XLSX, qpdf for PDF. Tests that need
# them are skipped, saying so, where they can be neither found nor installed.
want_readers() {
  command -v pdfsig >/dev/null || install_packages poppler-utils ||
    say "tongbao: pdfsig is missing$(why_not_installed poppler-utils): its test is skipped."
  command -v soffice >/dev/null || install_packages libreoffice-writer-nogui libreoffice-calc-nogui ||
    say "tongbao: LibreOffice is missing$(why_not_installed libreoffice-writer-nogui): its tests are skipped."
  command -v qpdf >/dev/null || install_packages qpdf ||
    say "tongbao: qpdf is missing$(why_not_installed qpdf): its tests are skipped."
}

need_window() {
  need_libraries "The window" <<'LIBRARIES'
libgtk-3.so.0 libgtk-3-0
libXtst.so.6 libxtst6
libXxf86vm.so.1 libxxf86vm1
libGL.so.1 libgl1
LIBRARIES
}

# Where Maven and JavaFX keep what they fetch and unpack: the home folder, or the build's where there is none to write to, as
# in some containers. Records are never put there: what the program cannot write to the home folder it says itself.
need_home() {
  [ -n "${HOME:-}" ] || HOME=$(getent passwd "$(id -u)" 2>/dev/null | cut -d: -f6)
  export HOME
  [ -n "$HOME" ] && [ -d "$HOME" ] && [ -w "$HOME" ] && return
  mkdir -p "$build/home" || missing "neither the home folder nor $build/home can be written."
  # shellcheck disable=SC2034 # read by build.sh
  java_home_option=(-Djavafx.cachedir="$build/home/javafx")
  maven_home_option=(-Dmaven.repo.local="$build/home/repository" -Duser.home="$build/home")
}
# shellcheck disable=SC2034 # read by build.sh
java_home_option=()
maven_home_option=()

need_target() {
  mkdir -p "$build" 2>/dev/null && [ -w "$build" ] || missing "the folder $build cannot be written; check out Tongbao where you may write."
}

# Runs Maven in the checkout; its caches may lie in a home made here. The options keep older Mavens quiet on JDK 25.
maven() {
  (cd -- "$root" && MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" \
    mvn -B -ntp -Dstyle.color=never ${maven_home_option[@]+"${maven_home_option[@]}"} "$@")
}
