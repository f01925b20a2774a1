package se.medlyss.exchange.screen;

import java.nio.charset.StandardCharsets;

/// The name of a member, ready to be found.
record ByteName(String text, int hash) {

    static ByteName of(String name) {
        int hash = 0;
        for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
            hash = 31 * hash + unit;
        }
        return new ByteName(name, hash);
    }
}
