package org.kicnews.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.importer.structure.profile.Profile;
import org.kicnews.importer.structure.profile.ProfileReader;
import org.kicnews.importer.structure.yaml.YamlException;

/** The profiles that the issues of a build are read with, each compiled once. */
final class Profiles {
    /** No profile is larger, in bytes; the built-in one has a hundredth of it. */
    private static final long LARGEST = 1L << 20;

    private final Map<String, Loaded> byText = new ConcurrentHashMap<>();

    /**
     * A profile and what is wrong with it.
     *
     * @param profile the profile; the built-in one where the archive's own cannot be used
     * @param findings why it cannot be used
     */
    record Loaded(Profile profile, List<Finding> findings) {}

    /** The profile that the settings ask for. */
    Loaded load(ImportSettings settings) throws IOException {
        if (settings.profile().isEmpty()) {
            return byText.computeIfAbsent("", text -> builtIn(List.of()));
        }
        Path file = settings.profile().get();
        if (Files.size(file) > LARGEST) {
            return builtIn(invalid(file, "larger than " + LARGEST + " bytes"));
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return byText.computeIfAbsent(text, unread -> read(file, unread));
    }

    private static Loaded read(Path file, String text) {
        try {
            return new Loaded(ProfileReader.read(String.valueOf(file.getFileName()), text), List.of());
        } catch (YamlException e) {
            return builtIn(invalid(file, e.problem()));
        }
    }

    private static Loaded builtIn(List<Finding> findings) {
        return new Loaded(ProfileReader.builtIn(), findings);
    }

    private static List<Finding> invalid(Path file, String problem) {
        return List.of(
                Finding.of(FindingCode.PROFILE_INVALID, Place.issue(), String.valueOf(file.getFileName()), problem));
    }
}
