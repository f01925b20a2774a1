@echo off
rem Runs and tests Medlyss from its sources on Windows: dev.cmd run, dev.cmd test, dev.cmd cli COMMAND...
setlocal disabledelayedexpansion
set "ROOT=%~dp0.."
set "VERB=%~1"
rem What follows the verb, as it was written: the numbered arguments are parted at = and , too.
set WORDS=%*
setlocal enabledelayedexpansion
if "%~2"=="" (set "WORDS=") else set "WORDS=!WORDS:* =!"
if "!VERB!"=="" goto usage
if /i "!VERB!"=="help" goto usage
if /i "!VERB!"=="--help" goto usage
if /i "!VERB!"=="-h" goto usage
set "KNOWN="
for %%v in (run test cli bench screenshots) do if /i "!VERB!"=="%%v" set "KNOWN=yes"
if not defined KNOWN (
  call :usage 1>&2
  exit /b 2
)

set "JDK="
if defined JAVA_HOME call :try "!JAVA_HOME!"
if not defined JDK for /f "delims=" %%j in ('where java.exe 2^>nul') do if not defined JDK call :try "%%~dpj.."
for %%p in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps" "%LOCALAPPDATA%\Programs\Eclipse Adoptium") do (
  if not defined JDK for /f "delims=" %%j in ('dir /b /ad "%%~p" 2^>nul') do (
    if not defined JDK call :try "%%~p\%%j"
    if not defined JDK call :try "%%~p\%%j\current"
  )
)
if not defined JDK (
  echo Medlyss needs a JDK 25, and none was found in JAVA_HOME, on the PATH or in the usual folders. 1>&2
  echo Get one from https://adoptium.net ^(Temurin 25^), or set JAVA_HOME to the one you have. 1>&2
  exit /b 1
)
set "JAVA_HOME=!JDK!"
if /i "!VERB!"=="cli" goto cli

call :maven
if errorlevel 1 exit /b 1
if /i "!VERB!"=="run" (
  rem The Java machine lays a cache of other classes aside.
  if exist "!ROOT!\target\start.aot" (
    set "MADE=!ROOT!\target\start.aot"
    set "JARS=too"
    call :newer
    if errorlevel 1 del /q "!ROOT!\target\start.aot"
  )
  if not exist "!ROOT!\target\start.aot" (
    if not exist "!ROOT!\target\classes" echo The first build fetches what it needs: a few minutes. 1>&2
    call mvn -f "!ROOT!\pom.xml" -q process-classes
    if errorlevel 1 exit /b 1
    call :rehearse
  )
  call mvn -f "!ROOT!\pom.xml" -q process-classes exec:exec@run !WORDS!
  exit /b !errorlevel!
)
if /i "!VERB!"=="test" (
  call mvn -f "!ROOT!\pom.xml" -B -ntp verify !WORDS!
  exit /b !errorlevel!
)
if /i "!VERB!"=="bench" goto bench
call mvn -f "!ROOT!\pom.xml" -q test -Djacoco.skip -Dtests.excluded= -Dtests.only=screenshots
exit /b !errorlevel!

:bench
set "SECTIONS="
if defined WORDS for %%s in (!WORDS!) do if defined SECTIONS (set "SECTIONS=!SECTIONS!,%%s") else set "SECTIONS=%%s"
if defined SECTIONS set "SECTIONS=-Dbench.sections=!SECTIONS!"
call mvn -f "!ROOT!\pom.xml" -q test -Djacoco.skip -Dtests.excluded= -Dtests.only=bench !SECTIONS!
exit /b !errorlevel!

:cli
call :changed
if errorlevel 1 (
  call :build
  if errorlevel 1 exit /b 1
)
set "CLASSES="
for /f "usebackq delims=" %%c in ("!ROOT!\target\class-path") do set "CLASSES=%%c"
if not defined WORDS set "WORDS=--help"
rem Most commands are over before better code would pay; a compilation takes half the time with it.
set "QUICK=-XX:TieredStopAtLevel=1"
if "!WORDS:~0,7!"=="compile" set "QUICK="
"!JAVA_HOME!\bin\java.exe" -XX:+UseSerialGC !QUICK! -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -classpath "!ROOT!\target\classes;!CLASSES!" se.medlyss.launch.Main !WORDS!
exit /b !errorlevel!

rem However it ends, the start that counts can do without.
:rehearse
echo A start is rehearsed after the build, so that later starts are quicker: ten to twenty seconds. 1>&2
call mvn -f "!ROOT!\pom.xml" -q process-classes exec:exec@rehearse >"!ROOT!\target\rehearsal.log" 2>&1
if errorlevel 1 echo It could not be rehearsed, and starts take longer: target\rehearsal.log says why. 1>&2
exit /b 0

rem 1 when a source is newer than what was built.
:changed
if not exist "!ROOT!\target\cli.stamp" exit /b 1
if not exist "!ROOT!\target\class-path" exit /b 1
set "MADE=!ROOT!\target\cli.stamp"
set "JARS="
rem 1 when a source, or if they are asked for a jar, is newer than MADE.
:newer
powershell -NoProfile -Command "$made = (Get-Item -LiteralPath $env:MADE).LastWriteTime; $sources = @(Get-Item -LiteralPath ($env:ROOT + '\pom.xml')) + @(Get-ChildItem -Recurse -LiteralPath ($env:ROOT + '\src\main')) + @(if ($env:JARS) { Get-ChildItem -LiteralPath ($env:ROOT + '\target') -Filter *.jar }); if ($sources | Where-Object LastWriteTime -gt $made | Select-Object -First 1) { exit 1 }"
exit /b !errorlevel!

rem The stamp is older than what is read while it is built.
:build
call :maven
if errorlevel 1 exit /b 1
if not exist "!ROOT!\target" mkdir "!ROOT!\target"
type nul > "!ROOT!\target\cli.began"
call mvn -f "!ROOT!\pom.xml" -q -B -Dstyle.color=never process-classes 1>&2
if errorlevel 1 exit /b 1
move /y "!ROOT!\target\cli.began" "!ROOT!\target\cli.stamp" >nul
exit /b 0

:maven
where mvn >nul 2>nul
if errorlevel 1 (
  echo Medlyss is built with Maven 3.8 or later ^(https://maven.apache.org^), and mvn was not found on the PATH. 1>&2
  exit /b 1
)
rem Maven's own libraries use what newer Java releases warn about.
set "MAVEN_OPTS=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED !MAVEN_OPTS!"
exit /b 0

rem A quotation mark in the pattern would end the quotation for cmd.exe: a dot stands for it.
:try
if not exist "%~1\bin\javac.exe" exit /b 0
findstr /b /r /c:"JAVA_VERSION=.25[^0-9]" "%~1\release" >nul 2>nul
if not errorlevel 1 set "JDK=%~f1"
exit /b 0

:usage
echo usage: installer\dev VERB
echo.
echo   run              start the app with sample data, in .medlyss-dev\home
echo   test OPTION...   build, run every test and check; options go to Maven
echo   cli COMMAND...   run the command line (cli --help lists its commands)
echo   bench SECTION... measure: all, or only the sections of these names
echo   screenshots      take the pictures in assets\screenshots
exit /b 0
