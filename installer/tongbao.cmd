@echo off
rem Tongbao on Windows: the same as installer/tongbao, for a checkout on a Windows machine with JDK 25 and, for the
rem first start, Maven. Written with care and never run: no Windows was at hand. What is known about Windows and was
rem done for it is in src/docs/decisions/windows.md.
rem
rem   installer\tongbao.cmd [--store DIR] [--lang zh^|en]     the window
rem   installer\tongbao.cmd COMMAND ...                      the command line (--help)
rem
rem A build that is there is taken as it is: after the sources changed, delete the folder target.
rem Ends with what the program ends with, 3 when something is missing, 1 when the build failed.
rem No blocks in brackets around paths: a folder may be called "Tongbao (2)".
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "ROOT=%%~fI"
set "BUILD=%ROOT%\target"

if not defined JAVA_HOME goto search
if exist "%JAVA_HOME%\bin\javac.exe" goto found
:search
set "JAVA_HOME="
for /f "delims=" %%I in ('where javac.exe 2^>nul') do if not defined JAVA_HOME for %%J in ("%%~dpI..") do set "JAVA_HOME=%%~fJ"
if not defined JAVA_HOME goto nojdk
:found
findstr /b /r /c:"JAVA_VERSION=.25" "%JAVA_HOME%\release" >nul 2>&1
if errorlevel 1 goto nojdk

if not exist "%BUILD%\tongbao.jar" goto build
if not exist "%BUILD%\libs\" goto build
if exist "%BUILD%\fx\" goto start
:build
where mvn.cmd >nul 2>&1
if errorlevel 1 goto nomaven
echo tongbao: building, the first time downloads about 150 MB and takes some minutes 1>&2
call mvn.cmd -q -B -f "%ROOT%\pom.xml" package -Dmaven.test.skip=true -Dspotless.check.skip=true 1>&2
if errorlevel 1 exit /b 1

:start
rem java.exe also for the window: javaw.exe would say nothing where something is missing.
"%JAVA_HOME%\bin\java.exe" -Djava.awt.headless=true --module-path "%BUILD%\fx" --add-modules javafx.controls,javafx.fxml --enable-native-access=javafx.graphics,ALL-UNNAMED -cp "%BUILD%\tongbao.jar;%BUILD%\libs\*" tongbao.app.Main %*
exit /b %errorlevel%

:nojdk
echo tongbao: JDK 25 is needed, and neither JAVA_HOME nor PATH names one. Install it, for example Temurin 25. 1>&2
exit /b 3

:nomaven
echo tongbao: Maven is needed to build, and PATH has none. 1>&2
exit /b 3
