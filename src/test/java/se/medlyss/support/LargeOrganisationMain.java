package se.medlyss.support;

import java.nio.file.Path;

/// Writes a large organisation's shared folder: `FOLDER EVALUATIONS SEED`.
public final class LargeOrganisationMain {

    private LargeOrganisationMain() {}

    public static void main(String[] arguments) throws Exception {
        new LargeOrganisation(Long.parseLong(arguments[2]))
                .write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }
}
