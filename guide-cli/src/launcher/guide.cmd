@echo off
rem Starts the guide program. JAVA_HOME chooses the JVM, GUIDE_JAVA_OPTS gives it options.
setlocal
set "guide_jar=%~dp0..\lib\guide.jar"
set "guide_java=java"
if defined JAVA_HOME set "guide_java=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%guide_java%" (
    echo guide: there is no Java in JAVA_HOME: %JAVA_HOME% 1>&2
    exit /b 3
)
if not defined JAVA_HOME where /q java || (
    echo guide: Java cannot be found: install Java 17 or later, or set JAVA_HOME 1>&2
    exit /b 3
)
"%guide_java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Dsun.reflect.inflationThreshold=2147483647 -Djava.awt.headless=true -Dorg.jboss.logging.provider=jdk -Dpicocli.disable.closures=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %GUIDE_JAVA_OPTS% -cp "%guide_jar%" org.lumieres.guide.cli.Main %*
exit /b %ERRORLEVEL%
