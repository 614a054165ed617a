package tongbao.workbench.ui;

import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import tongbao.domain.round.Span;
import tongbao.domain.words.Sentences;

/// Every word of the window in one language. Each screen keeps its words in `messages.properties` (Chinese) and
/// `messages_en.properties` beside its FXML; here they are one bundle.
public final class Messages {
    private final Locale locale;
    private final Joined bundle;

    private Messages(Locale locale, Joined bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /// The words in Chinese, or in English if `locale` is English.
    public static Messages of(Locale locale) {
        var words = new HashMap<String, String>();
        var language = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        take("tongbao/workbench/messages", language, words);
        for (var place : Place.values()) {
            var name = "tongbao/workbench/" + place.key() + "/messages";
            if (Messages.class.getResource("/" + name + ".properties") != null) {
                take(name, language, words);
            }
        }
        return new Messages(locale, new Joined(locale, words));
    }

    private static void take(String name, Locale language, Map<String, String> into) {
        var part = Sentences.bundle(name, language);
        for (var key : part.keySet()) {
            if (into.put(key, part.getString(key)) != null) {
                throw new IllegalStateException("the words of " + key + " are given twice");
            }
        }
    }

    public Locale locale() {
        return locale;
    }

    /// For the loader of FXML.
    public ResourceBundle bundle() {
        return bundle;
    }

    /// The words of `key`, `{0}` … filled with `arguments`; numbers are written without grouping, as offices do.
    ///
    /// @throws java.util.MissingResourceException if there are none
    public String get(String key, Object... arguments) {
        var pattern = bundle.getString(key);
        if (arguments.length == 0) {
            return pattern;
        }
        var format = new MessageFormat(pattern, locale);
        var formats = format.getFormatsByArgumentIndex();
        for (var i = 0; i < formats.length; i++) {
            if (formats[i] == null && i < arguments.length && arguments[i] instanceof Number) {
                format.setFormatByArgumentIndex(i, new DecimalFormat("0.######"));
            }
        }
        return format.format(arguments);
    }

    /// 8月17日, or 17 Aug.
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(get("format.day"), locale).format(day);
    }

    /// 2026年8月17日, or 17 Aug 2026.
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(get("format.date"), locale).format(day);
    }

    /// 8月10日—28日, the month of the end only where it differs.
    public String span(Span span) {
        var sameMonth = span.from().getMonth() == span.to().getMonth()
                && span.from().getYear() == span.to().getYear();
        var end = DateTimeFormatter.ofPattern(get(sameMonth ? "format.span-end" : "format.day"), locale);
        return get("format.span", day(span.from()), end.format(span.to()));
    }

    /// 14:32:07 where the machine stands.
    public String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm:ss")
                .withZone(ZoneId.systemDefault())
                .format(at);
    }

    /// 14:32
    public String minute(LocalDateTime at) {
        return DateTimeFormatter.ofPattern("HH:mm").format(at);
    }

    private static final class Joined extends ResourceBundle {
        private final Locale locale;
        private final Map<String, String> words;

        Joined(Locale locale, Map<String, String> words) {
            this.locale = locale;
            this.words = Map.copyOf(words);
        }

        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        @SuppressWarnings("NullAway") // the contract of ResourceBundle: null where there is no such key
        protected Object handleGetObject(String key) {
            return words.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(words.keySet());
        }
    }
}
