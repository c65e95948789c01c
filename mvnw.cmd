@echo off
rem Finds a JDK and a Maven on Windows 10 or newer. Without arguments: builds Kutip and serves it.
rem With arguments: passes them to Maven. The front end's Node is fetched by Vaadin itself.
setlocal EnableExtensions EnableDelayedExpansion
set JDK_MIN=21
set MVN_PIN=3.9.16
set MVN_SHA512=831a8591fe20c8243b1dbe7d71e3244f31d1665b0804b2e825e38cbbe5ce0cafb8338851f90780735568773e0a6cd07bbec107cda0b896b008b861075358b6f6
if not defined MVNW_BASE_URL set MVNW_BASE_URL=https://archive.apache.org/dist/maven/maven-3/%MVN_PIN%/binaries

rem --- JDK: JAVA_HOME, PATH, then the usual folders
set PICK=
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined PICK for /f "delims=" %%j in ('where javac 2^>nul') do if not defined PICK call :try "%%~dpj.."
for %%v in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft" "RedHat") do (
  if not defined PICK for /d %%j in ("%ProgramFiles%\%%~v\*") do if not defined PICK call :try "%%j"
)
if not defined PICK for /d %%j in ("%USERPROFILE%\.jdks\*") do if not defined PICK call :try "%%j"
if not defined PICK (
  echo mvnw: no JDK %JDK_MIN% or newer found: JAVA_HOME, PATH, Program Files, .jdks 1>&2
  exit /b 1
)
set "JAVA_HOME=%PICK%"

rem --- Maven: the one on PATH, else the pinned one from Apache's archive
set MVN=
for /f "delims=" %%m in ('where mvn.cmd 2^>nul') do if not defined MVN set "MVN=%%m"
if not defined MVN (
  set "DIST=%USERPROFILE%\.m2\mvnw\apache-maven-%MVN_PIN%"
  set "MVN=!DIST!\bin\mvn.cmd"
  if not exist "!MVN!" call :fetch || exit /b 1
)

if not "%~1"=="" (
  call "%MVN%" %*
  exit /b !ERRORLEVEL!
)
cd /d "%~dp0"
echo mvnw: building Kutip (the first time fetches its libraries and takes some minutes) 1>&2
call "%MVN%" -q -DskipTests package 1>&2 || exit /b 1
"%JAVA_HOME%\bin\java" -jar target\kutip.jar serve
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\javac.exe" exit /b 0
set MAJOR=
for /f "tokens=2 delims=. " %%v in ('""%~1\bin\javac" -version 2^>^&1"') do set MAJOR=%%v
if defined MAJOR if !MAJOR! GEQ %JDK_MIN% set "PICK=%~f1"
exit /b 0

:fetch
set "ZIP=%TEMP%\apache-maven-%MVN_PIN%-bin.tar.gz"
echo mvnw: fetching Maven %MVN_PIN% 1>&2
curl -fsSL --retry 3 -o "%ZIP%" "%MVNW_BASE_URL%/apache-maven-%MVN_PIN%-bin.tar.gz" || exit /b 1
set SUM=
for /f "skip=1 delims=" %%h in ('certutil -hashfile "%ZIP%" SHA512') do if not defined SUM set "SUM=%%h"
if /i not "%SUM: =%"=="%MVN_SHA512%" (
  echo mvnw: checksum of Maven %MVN_PIN% does not match 1>&2
  exit /b 1
)
if not exist "%USERPROFILE%\.m2\mvnw" mkdir "%USERPROFILE%\.m2\mvnw"
tar -xzf "%ZIP%" -C "%USERPROFILE%\.m2\mvnw" || exit /b 1
del "%ZIP%"
exit /b 0
