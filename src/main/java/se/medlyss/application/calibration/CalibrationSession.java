package se.medlyss.application.calibration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.recording.Fingerprint;
import se.medlyss.application.recording.Recordings.Known;
import se.medlyss.application.recording.SoundPicture;
import se.medlyss.process.Channel;
import se.medlyss.process.ProcessRef;

/// A call that several people score, each for themselves. It never changes once it is made.
///
/// @param facilitator  the coach who made it, and who opens the result
/// @param deadline     from then on the result may be opened without those who are missing
/// @param call         the call that everybody's evaluation carries
/// @param along        scored along with a recording; else while the call is heard
/// @param recording    what the recording is recognised by; null when it was not at hand, or the call is live
/// @param participants ids of the coaches who take part; in a reference call empty, for it is for everybody
public record CalibrationSession(
        UUID id,
        Kind kind,
        String title,
        String facilitator,
        Instant plannedAt,
        Instant deadline,
        UUID call,
        ProcessRef process,
        Channel channel,
        boolean along,
        @Nullable RecordingMark recording,
        List<String> participants) {

    /// Stands for the agent in everybody's evaluation: whose call it was is nobody's business here, and what is
    /// found can never count for anybody.
    public static final String NOBODY = "calibration";

    /// What it is for.
    public enum Kind {
        /// A group scores a call once, together.
        CALIBRATION("calibration"),
        /// Everybody may score a call that has an agreed key, to train.
        REFERENCE("reference");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// How it is written in files.
        public String code() {
            return code;
        }
    }

    /// A recording, as far as a copy of it can be told by.
    ///
    /// @param sha256      lowercase hex, of the file
    /// @param fingerprint what a copy in another format is told by; null in sessions that were made without it
    public record RecordingMark(
            String sha256, long durationMs, @Nullable Fingerprint fingerprint) {

        /// A copy in another format is a little longer or shorter.
        private static final long SAME_LENGTH_MS = 2_000;

        /// What this recording is recognised by.
        public static RecordingMark of(Known recording) {
            SoundPicture picture = recording.picture();
            return new RecordingMark(
                    recording.mark().sha256(),
                    picture.format().durationMs(),
                    picture.envelope().fingerprint());
        }

        /// How a recording fits.
        public Fit fit(Known recording) {
            if (recording.mark().sha256().equals(sha256)) {
                return Fit.SAME;
            }
            SoundPicture picture = recording.picture();
            boolean asLong = Math.abs(picture.format().durationMs() - durationMs) <= SAME_LENGTH_MS;
            boolean alike = fingerprint == null || picture.envelope().isLike(fingerprint);
            return asLong && alike ? Fit.COPY : Fit.ANOTHER;
        }
    }

    /// Whether a recording is the one that the session is about.
    public enum Fit {
        SAME,
        /// Another file that sounds the same, or, where nothing tells, is as long: whoever opened it has to say so.
        COPY,
        ANOTHER
    }

    public CalibrationSession {
        participants = List.copyOf(participants);
    }

    /// The same call with another title, last day or group.
    CalibrationSession changed(SessionPaper.Changed now) {
        return new CalibrationSession(
                id,
                kind,
                now.title(),
                facilitator,
                plannedAt,
                now.deadline(),
                call,
                process,
                channel,
                along,
                recording,
                now.participants());
    }

    /// The same with the coaches' standing ids.
    CalibrationSession by(StandingCoaches coaches) {
        return new CalibrationSession(
                id,
                kind,
                title,
                coaches.id(facilitator),
                plannedAt,
                deadline,
                call,
                process,
                channel,
                along,
                recording,
                coaches.ids(participants));
    }

    /// Whether this coach may score it.
    public boolean invites(String coach) {
        return kind == Kind.REFERENCE || participants.contains(coach);
    }
}
