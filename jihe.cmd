@echo off
rem Starts Jihe. In a source tree it builds first, once; in an unpacked distribution (bin\, lib\) it
rem needs a Java runtime 17 and nothing else. JIHE_JAVA_OPTS adds options for Java.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul

set "JIHE_HOME=%~dp0"
if defined JAVA_HOME (set "JIHE_JAVA=%JAVA_HOME%\bin\java.exe") else (set "JIHE_JAVA=java.exe")

if exist "%JIHE_HOME%pom.xml" goto tree
set "JIHE_LIB=%JIHE_HOME%..\lib"
goto run

:tree
set "JIHE_LIB="
for /d %%d in ("%JIHE_HOME%pipeline\target\jihe-*") do for /d %%e in ("%%d\jihe-*") do set "JIHE_LIB=%%e\lib"
if defined JIHE_LIB goto run
pushd "%JIHE_HOME%"
call mvn -q -B -DskipTests -pl pipeline -am package 1>&2
if errorlevel 1 (popd & exit /b 4)
popd
for /d %%d in ("%JIHE_HOME%pipeline\target\jihe-*") do for /d %%e in ("%%d\jihe-*") do set "JIHE_LIB=%%e\lib"

:run
set "JIHE_MEMORY="
set "JIHE_PREVIOUS="
for %%a in (%*) do call :memory "%%~a"
"%JIHE_JAVA%" -Dfile.encoding=UTF-8 -Djava.awt.headless=true -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms16m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 %JIHE_MEMORY% %JIHE_JAVA_OPTS% -cp "%JIHE_LIB%\*" io.github.jihe.cli.Main %*
exit /b %ERRORLEVEL%

:memory
if "%JIHE_PREVIOUS%"=="--max-memory" set "JIHE_MEMORY=-Xmx%~1m"
set "JIHE_PREVIOUS=%~1"
exit /b 0
