package se.medlyss.ui.base;

import java.util.List;
import java.util.stream.Stream;

/// Everything that a key does on the live screen, with its default keys. All of them can be changed.
public enum Command {
    CRITERION_1(Group.ANSWER, "1"),
    CRITERION_2(Group.ANSWER, "2"),
    CRITERION_3(Group.ANSWER, "3"),
    CRITERION_4(Group.ANSWER, "4"),
    CRITERION_5(Group.ANSWER, "5"),
    CRITERION_6(Group.ANSWER, "6"),
    CRITERION_7(Group.ANSWER, "7"),
    CRITERION_8(Group.ANSWER, "8"),
    CRITERION_9(Group.ANSWER, "9"),
    ROW_UP(Group.ANSWER, "Up"),
    ROW_DOWN(Group.ANSWER, "Down"),
    MET(Group.ANSWER, "J", "Y"),
    NOT_MET(Group.ANSWER, "N"),
    NOT_APPLICABLE(Group.ANSWER, "X"),
    NOT_HEARD(Group.ANSWER, "U"),
    CLEAR(Group.ANSWER, "Delete"),
    REST_NOT_APPLICABLE(Group.ANSWER, "Shift+X"),
    REST_NOT_HEARD(Group.ANSWER, "Shift+U"),
    NEXT_STAGE(Group.STAGE, "Space", "Right"),
    PREVIOUS_STAGE(Group.STAGE, "Left"),
    BACK_TO_STAGE(Group.STAGE, "Backspace"),
    STAGE_1(Group.STAGE, "F1"),
    STAGE_2(Group.STAGE, "F2"),
    STAGE_3(Group.STAGE, "F3"),
    STAGE_4(Group.STAGE, "F4"),
    STAGE_5(Group.STAGE, "F5"),
    STAGE_6(Group.STAGE, "F6"),
    STAGE_7(Group.STAGE, "F7"),
    STAGE_8(Group.STAGE, "F8"),
    STAGE_9(Group.STAGE, "F9"),
    WHOLE_CALL(Group.STAGE, "W"),
    LEFTOVER(Group.STAGE, "K"),
    LIFT_UP(Group.MARK, "+"),
    DEVELOP(Group.MARK, "-"),
    NOTE(Group.MARK, "Enter"),
    AGREED_HEARD(Group.MARK, "A"),
    EARLIER(Group.MARK, ","),
    LATER(Group.MARK, "."),
    UNDO(Group.MARK, "Z", "Ctrl+Z"),
    REDO(Group.MARK, "Shift+Z", "Ctrl+Y"),
    PAUSE(Group.CALL, "H"),
    JOINED_LATE(Group.CALL, "L"),
    TRANSFER(Group.CALL, "T"),
    NEW_MATTER(Group.CALL, "I"),
    SWITCH_PROCESS(Group.CALL, "P"),
    END(Group.CALL, "Ctrl+Enter"),
    NEXT_CALL(Group.CALL, "Ctrl+N"),
    PLAY(Group.PLAYER, "S"),
    PLAY_BACK(Group.PLAYER, "D"),
    PLAY_ON(Group.PLAYER, "F"),
    PLAY_AGAIN(Group.PLAYER, "G"),
    PLAY_LOOP(Group.PLAYER, "O"),
    PLAY_SLOWER(Group.PLAYER, "E"),
    PLAY_FASTER(Group.PLAYER, "R"),
    PLAY_SIDE(Group.PLAYER, "M"),
    PLAY_SWAP(Group.PLAYER, "Shift+M"),
    PLAY_VOLUME(Group.PLAYER, "Q"),
    PLAY_CORRECT(Group.PLAYER, "Shift+O"),
    PLAY_CLOSER(Group.PLAYER, "Ctrl+Up"),
    PLAY_WIDER(Group.PLAYER, "Ctrl+Down"),
    DISCREET(Group.SCREEN, "B"),
    COMPACT(Group.SCREEN, "C"),
    APPEARANCE(Group.SCREEN, "V"),
    KEY_MAP(Group.SCREEN, "?");

    /// What belongs together in the key map.
    public enum Group {
        /// Answering criteria.
        ANSWER,
        /// Moving between stages.
        STAGE,
        /// Moments, notes, times and undo.
        MARK,
        /// What happens in the call.
        CALL,
        /// How the screen looks.
        SCREEN,
        /// A recording that is played.
        PLAYER
    }

    private final Group group;
    private final List<Chord> defaults;

    Command(Group group, String... defaults) {
        this.group = group;
        this.defaults = Stream.of(defaults).map(Chord::of).toList();
    }

    /// Where in the key map the command is listed.
    public Group group() {
        return group;
    }

    /// The keys that it has until someone changes them, the one to show first.
    public List<Chord> defaults() {
        return defaults;
    }

    /// The number that a criterion or stage command is about (1..9), or 0 for every other command.
    public int number() {
        char last = name().charAt(name().length() - 1);
        return Character.isDigit(last) ? last - '0' : 0;
    }

    /// Whether it answers or selects the criterion with its [#number()].
    public boolean isCriterion() {
        return number() > 0 && group == Group.ANSWER;
    }

    /// Whether it goes to the stage with its [#number()].
    public boolean isStage() {
        return number() > 0 && group == Group.STAGE;
    }
}
