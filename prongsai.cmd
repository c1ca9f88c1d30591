@echo off
rem Runs Prongsai; makes the program first when it is missing, or older than its sources.
rem Needs java (17 or newer) and mvn (3.8 or newer), nothing else.
rem What it says stands in files of its own, because this one must stay ASCII.
rem A name of a folder may hold an exclamation mark.
setlocal EnableExtensions DisableDelayedExpansion
set "CODEPAGE="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "CODEPAGE=%%p"
chcp 65001 >nul
set "PRONGSAI=%~dp0"
set "JAR=%PRONGSAI%target\prongsai.jar"
set "ARCHIVE=%PRONGSAI%target\prongsai.jsa"
set "CACHE=%PRONGSAI%target\prongsai.aot"
set "SAMPLE=%PRONGSAI%examples\tuayang"
set "TRAINING=%PRONGSAI%target\training"
rem What docs/performance.md measured: done sooner, in a third of the memory.
set "OPTIONS=-XX:-UsePerfData -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not "%JAVA%"=="java" goto java-found
where java >nul 2>nul
if errorlevel 1 goto no-java
:java-found
if not exist "%JAR%" goto prepare
rem Ends with 75, and does nothing else, when the program is older than its sources.
call :shared
"%JAVA%" %OPTIONS% %SHARED% "-Dprongsai.home=%PRONGSAI%." -jar "%JAR%" %*
set "CODE=%ERRORLEVEL%"
if not "%CODE%"=="75" goto end

:prepare
where mvn >nul 2>nul
if errorlevel 1 goto no-mvn
rem Read from a file: in a command of its own the quotes around a path with spaces would not last.
if not exist "%PRONGSAI%target" md "%PRONGSAI%target"
set "ANSWER=%PRONGSAI%target\java-version.txt"
"%JAVA%" -version >nul 2>"%ANSWER%"
rem "17.0.15" or "25" or "1.8.0_402"; the first number is what counts.
set "VERSION="
for /f "usebackq tokens=2,3" %%a in ("%ANSWER%") do if "%%a"=="version" if not defined VERSION set "VERSION=%%~b"
del "%ANSWER%"
if not defined VERSION goto old-java
for /f "delims=.-+_" %%n in ("%VERSION%") do set "VERSION=%%n"
if %VERSION% LSS 17 goto old-java
type "%PRONGSAI%src\launcher\preparing.txt" 1>&2
rem Maven leaves a jar as it is, and as old, when a source was only touched.
if exist "%JAR%" del "%JAR%"
if exist "%ARCHIVE%" del "%ARCHIVE%"
if exist "%CACHE%" del "%CACHE%"
call mvn -q -B -Dstyle.color=never -f "%PRONGSAI%pom.xml" -Dmaven.test.skip=true package 1>&2
if errorlevel 1 goto not-prepared
if not exist "%SAMPLE%" goto trained
rem Keeps what Java makes of the program's classes, so that later starts need not make it again.
rem Since version 25 Java keeps more, in a file of another kind.
set "KEPT=%ARCHIVE%"
set "KEEP=-XX:ArchiveClassesAtExit"
if %VERSION% GEQ 25 set "KEPT=%CACHE%"
if %VERSION% GEQ 25 set "KEEP=-XX:AOTCacheOutput"
"%JAVA%" %OPTIONS% "%KEEP%=%KEPT%.new" "-Dprongsai.home=%PRONGSAI%." -jar "%JAR%" build "%SAMPLE%" --output "%TRAINING%" >nul 2>nul
rem What ends in a crash ends with a number below 0.
if "%ERRORLEVEL%"=="0" if exist "%KEPT%.new" move /y "%KEPT%.new" "%KEPT%" >nul
if exist "%KEPT%.new" del "%KEPT%.new"
if exist "%KEPT%.new.config" del "%KEPT%.new.config"
if exist "%TRAINING%" rd /s /q "%TRAINING%"
for /d %%d in ("%PRONGSAI%target\.training.*") do rd /s /q "%%d"
del "%PRONGSAI%target\.training.*" >nul 2>nul
:trained
call :shared
"%JAVA%" %OPTIONS% %SHARED% -jar "%JAR%" %*
set "CODE=%ERRORLEVEL%"
goto end

:no-java
type "%PRONGSAI%src\launcher\no-java.txt" 1>&2
set "CODE=70"
goto end

:no-mvn
type "%PRONGSAI%src\launcher\no-mvn.txt" 1>&2
set "CODE=70"
goto end

:old-java
type "%PRONGSAI%src\launcher\old-java.txt" 1>&2
set "CODE=70"
goto end

:not-prepared
if exist "%JAR%" del "%JAR%"
type "%PRONGSAI%src\launcher\not-prepared.txt" 1>&2
set "CODE=70"

:end
if defined CODEPAGE chcp %CODEPAGE% >nul
exit /b %CODE%

:shared
rem What another Java made is left aside without a word, and by a Java that knows no such thing as well.
set "SHARED="
if exist "%ARCHIVE%" set SHARED=-Xshare:auto "-XX:SharedArchiveFile=%ARCHIVE%" -Xlog:disable -Xlog:all=error:stderr
if exist "%CACHE%" set SHARED=-XX:+IgnoreUnrecognizedVMOptions "-XX:AOTCache=%CACHE%" -Xlog:disable -Xlog:all=error:stderr
exit /b 0
