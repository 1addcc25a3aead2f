package org.lumieres.guide.loader.folder;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.source.Limits;

/**
 * All files of a folder that somebody may have put there for a guide.
 *
 * @param files the files
 * @param tooMany whether there are more, which were not looked at
 * @param unreadable folders that may not be listed
 * @param unfollowed symbolic links that lead to a folder, outside or nowhere
 */
record FolderWalk(List<Path> files, boolean tooMany, List<Path> unreadable, List<Path> unfollowed) {
    /** Folders that tools fill, however many files they take. */
    private static final Set<String> TOOLS = Set.of("node_modules", "target");

    FolderWalk {
        files = List.copyOf(files);
        unreadable = List.copyOf(unreadable);
        unfollowed = List.copyOf(unfollowed);
    }

    /** Walks a folder; of the links in it, those that are wanted count as files. */
    static FolderWalk of(Path root, Predicate<Path> wantedLinks) throws IOException {
        Visitor visitor = new Visitor(root, wantedLinks);
        // No option, so no link is followed.
        Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), Limits.FOLDERS_DEEP, visitor);
        return new FolderWalk(visitor.files, visitor.tooMany, visitor.unreadable, visitor.unfollowed);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Predicate<Path> wantedLinks;
        private final List<Path> files = new ArrayList<>();
        private final List<Path> unreadable = new ArrayList<>();
        private final List<Path> unfollowed = new ArrayList<>();
        private boolean tooMany;

        Visitor(Path root, Predicate<Path> wantedLinks) {
            this.root = root;
            this.wantedLinks = wantedLinks;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = name(folder);
            boolean aside = !folder.equals(root) && isAside(name);
            return aside ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        private static boolean isAside(String folder) {
            return folder.startsWith(".") || TOOLS.contains(folder);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isDirectory()) {
                // Where the folders are as deep as we go, one comes here in place of what it holds.
                tooMany |= preVisitDirectory(file, attributes) == FileVisitResult.CONTINUE;
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink() && !isAside(name(file)) && !wantedLinks.test(file)) {
                unfollowed.add(file);
            }
            if (name(file).startsWith(".") || !isFile(file, attributes)) {
                return FileVisitResult.CONTINUE;
            }
            if (files.size() == Limits.FILES) {
                tooMany = true;
                return FileVisitResult.TERMINATE;
            }
            files.add(file);
            return FileVisitResult.CONTINUE;
        }

        /** What is no link is in the folder, for no link was followed on the way to it. */
        private boolean isFile(Path file, BasicFileAttributes attributes) {
            return attributes.isSymbolicLink() ? wantedLinks.test(file) : attributes.isRegularFile();
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            unreadable.add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException reason) {
            if (reason != null) {
                unreadable.add(folder);
            }
            return FileVisitResult.CONTINUE;
        }

        private static String name(Path path) {
            Path name = path.getFileName();
            return name == null ? "" : name.toString();
        }
    }
}
