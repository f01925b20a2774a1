package se.medlyss.texts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.InTurn;
import se.medlyss.application.PaperException;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.StorageException;
import se.medlyss.call.Context;
import se.medlyss.call.HoldKind;
import se.medlyss.call.MomentKind;
import se.medlyss.call.Selection;
import se.medlyss.call.TimelineEntry;
import se.medlyss.cli.CommandException;
import se.medlyss.process.Channel;
import se.medlyss.process.Language;
import se.medlyss.score.Standing;
import se.medlyss.settings.ReleasePolicy;
import se.medlyss.settings.SettingsException;
import se.medlyss.settings.Theme;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.control.SavedMark;

/// The keys that are put together in the program, from a prefix and a constant (see [Texts#of]). Whoever
/// composes keys adds a line here, so that each constant is known to have its text.
final class ComposedKeys {

    private ComposedKeys() {}

    static List<String> all() {
        return Stream.of(
                        Stream.of("control.answer.not-applicable.short", "control.answer.not-heard.short"),
                        constants("control.saved.", SavedMark.State.values()),
                        reasons(SettingsException.Reason.values()),
                        constants("shell.place.", Place.values()),
                        constants("shell.share.trouble.", ShareFolder.Reason.values()),
                        constants("call.channel.", Channel.values()),
                        constants("call.context.", Context.values()),
                        constants("call.selection.", Selection.values()),
                        Stream.of(
                                "today.greeting.afternoon",
                                "today.greeting.before-noon",
                                "today.greeting.evening",
                                "today.greeting.morning"),
                        constants("today.reason.", InTurn.Reason.values()),
                        reasons(PaperException.Reason.values()),
                        constants("preferences.language.", Language.values()),
                        constants("preferences.theme.", Theme.values()),
                        constants("preferences.release.", ReleasePolicy.values()),
                        constants("preferences.release.about.", ReleasePolicy.values()),
                        constants("preferences.folder.trouble.", ShareFolder.Reason.values()),
                        Stream.of(
                                "preferences.listening.discreet.about",
                                "preferences.listening.unannounced.about",
                                "preferences.names.about"),
                        constants("keys.group.", Command.Group.values()),
                        constants("wrapup.pause.", HoldKind.values()),
                        constants("scoring.standing.", Standing.values()),
                        Stream.of(Command.values())
                                .filter(command -> command.number() == 0)
                                .map(command -> Texts.key("keys.command.", command)),
                        constants("listen.channel.", Channel.values()),
                        constants("listen.mark.", TimelineEntry.Mark.values()),
                        constants("listen.moment.", MomentKind.values()),
                        constants("refused.", FileRefusedException.Reason.values()),
                        constants("cli.problem.", CommandException.Reason.values()),
                        constants("problem.storage.", StorageException.Reason.values()),
                        namedKeys())
                .flatMap(keys -> keys)
                .toList();
    }

    private static Stream<String> constants(String prefix, Enum<?>[] constants) {
        return Stream.of(constants).map(constant -> Texts.key(prefix, constant));
    }

    private static Stream<String> reasons(Enum<?>[] reasons) {
        return Stream.of(reasons).map(Problems::textKey);
    }

    private static Stream<String> namedKeys() {
        var others = Stream.of("Esc", "Tab", "Insert", "Home", "End", "PageUp", "PageDown", "-");
        var used = Stream.of(Command.values())
                .flatMap(command -> command.defaults().stream())
                .map(Chord::key)
                .filter(key -> key.matches("[A-Z][a-z]+"));
        return Stream.concat(others, used)
                .map(key -> "keys.name." + key.toLowerCase(Locale.ROOT))
                .distinct();
    }
}
