package se.medlyss.ui.base;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import se.medlyss.application.StorageException;
import se.medlyss.texts.Texts;

/// The problems that stand now, latest first: shown as banners, never as dialogs. Used on the JavaFX thread.
///
/// A reason's sentence has the key `problem.` + the class that declares the reason, without `Exception`, + the
/// reason: `StoreException.Reason.DISK_FULL` reads `problem.store.disk-full`.
public final class Problems {
    private static final Logger LOG = System.getLogger(Problems.class.getName());

    private static final String FAULT = "problem.fault";

    private final ObservableList<Problem> standing = FXCollections.observableArrayList();
    private final ObservableList<Problem> readOnly = FXCollections.unmodifiableObservableList(standing);

    /// The problems that stand now, latest first.
    public ObservableList<Problem> standing() {
        return readOnly;
    }

    /// Reports a failure and logs its cause. The same reason reported again replaces the earlier report.
    public void report(Enum<?> reason, Throwable cause, Object... arguments) {
        LOG.log(Level.WARNING, reason.toString(), cause);
        report(Problem.Severity.ERROR, reason, arguments);
    }

    /// Reports what the store could not do. That it takes no more work, because the app is closing, is no problem.
    ///
    /// @throws IllegalStateException when the failure is of another kind: a fault of the program
    public void reportStorage(Exception failure) {
        switch (failure) {
            // Not to be seen yet is no failure.
            case StorageException storage
            when storage.reason() == StorageException.Reason.BLIND -> report(Problem.Severity.INFO, storage.reason());
            case StorageException storage -> report(storage.reason(), storage);
            case RejectedExecutionException closing -> LOG.log(Level.DEBUG, "not done before the end", closing);
            default -> throw new IllegalStateException(failure);
        }
    }

    /// Reports a problem that has no failure behind it.
    public void report(Problem.Severity severity, Enum<?> reason, Object... arguments) {
        solved(reason);
        standing.addFirst(new Problem(textKey(reason), severity, List.of(arguments)));
    }

    /// Reports something good to know, with what can be done about it.
    void report(Enum<?> outcome, Problem.Action action, Object... arguments) {
        solved(outcome);
        standing.addFirst(
                new Problem(textKey(outcome), Problem.Severity.INFO, List.of(arguments), "", Optional.of(action)));
    }

    /// Reports a fault that nobody foresaw, by the code it has in the log.
    public void reportFault(String code, String details) {
        standing.removeIf(problem -> problem.textKey().equals(FAULT));
        standing.addFirst(new Problem(FAULT, Problem.Severity.ERROR, List.of(code), details, Optional.empty()));
    }

    /// Takes away the problem with this reason, if it stands.
    public void solved(Enum<?> reason) {
        String key = textKey(reason);
        standing.removeIf(problem -> problem.textKey().equals(key));
    }

    /// Takes away a problem that the user has read.
    public void dismiss(Problem problem) {
        standing.remove(problem);
    }

    /// The key of the sentence that belongs to a reason.
    public static String textKey(Enum<?> reason) {
        Class<?> type = reason.getDeclaringClass();
        Class<?> owner = type.getEnclosingClass();
        String name = (owner == null ? type : owner).getSimpleName().replaceFirst("(?<=.)(Exception|Reason)$", "");
        String kebab = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return Texts.key("problem." + kebab + ".", reason);
    }
}
