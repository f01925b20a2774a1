package se.medlyss.texts;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;

/// The texts of the app in the language of the moment. The language is switched at once, without a restart;
/// whoever shows texts listens with [#onChange(Runnable)].
///
/// A text with arguments is a [MessageFormat] pattern: `{0}`, and `{0,choice,0#none|1#one call|1<{0} calls}` for
/// plurals. Texts use the typographic apostrophe (’), never the straight one, which MessageFormat reads as a quote.
public final class Texts {
    private static final Logger LOG = System.getLogger(Texts.class.getName());
    private static final String BUNDLE = "se.medlyss.texts.texts";

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Spoken spoken;

    private record Spoken(Locale locale, ResourceBundle bundle) {}

    /// Texts in the language of the locale: Swedish, Norwegian (`nb`, `no`, `nn`), and English for every other.
    public Texts(Locale locale) {
        spoken = spoken(locale);
    }

    /// The locale that texts, dates and figures follow now.
    public Locale locale() {
        return spoken.locale();
    }

    /// Switches the language and tells the listeners, on the calling thread.
    public void use(Locale locale) {
        if (locale.equals(spoken.locale())) {
            return;
        }
        spoken = spoken(locale);
        listeners.forEach(Runnable::run);
    }

    /// Calls the listener after each switch of language. Running what is returned ends it.
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// The text of a key, for example `today.greeting.morning`, with its arguments filled in.
    /// A key that does not exist is logged and shown as it is, for a missing text must not stop a call.
    public String get(String key, Object... arguments) {
        Spoken now = spoken;
        if (!now.bundle().containsKey(key)) {
            LOG.log(Level.WARNING, "no text for the key {0}", key);
            return key;
        }
        String pattern = now.bundle().getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, now.locale()).format(arguments);
    }

    /// The text that belongs to a constant: the prefix (ending in a full stop) followed by the constant's name in
    /// lower case with hyphens, so that `("problem.share.", READ_ONLY)` reads `problem.share.read-only`.
    public String of(String prefix, Enum<?> constant, Object... arguments) {
        return get(key(prefix, constant), arguments);
    }

    /// Whether the key has a text.
    public boolean has(String key) {
        return spoken.bundle().containsKey(key);
    }

    /// The key that belongs to a constant, as in [#of(String, Enum, Object...)].
    public static String key(String prefix, Enum<?> constant) {
        return prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Spoken spoken(Locale locale) {
        return new Spoken(locale, ResourceBundle.getBundle(BUNDLE, locale, ONLY_WHAT_WAS_ASKED_FOR));
    }

    // Otherwise a Swedish machine that was asked for Danish would get Swedish instead of the English default.
    private static final ResourceBundle.Control ONLY_WHAT_WAS_ASKED_FOR =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
