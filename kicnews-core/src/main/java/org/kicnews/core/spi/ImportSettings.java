package org.kicnews.core.spi;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the archive's configuration says about reading.
 *
 * @param language the BCP 47 tag of the archive's language
 * @param profile the profile that describes the newsletter; absent for the built-in one
 * @param corrections the folder of corrections, which need not exist; absent where the archive has none
 * @param passwords the passwords to try on encrypted originals, in order
 * @param limits how much of one original is read
 */
public record ImportSettings(
        String language, Optional<Path> profile, Optional<Path> corrections, List<String> passwords, Limits limits) {

    public ImportSettings {
        passwords = List.copyOf(passwords);
    }

    /** The settings of an archive that says nothing about reading. */
    public static ImportSettings defaults() {
        return new ImportSettings("ko", Optional.empty(), Optional.empty(), List.of(), Limits.usual());
    }
}
