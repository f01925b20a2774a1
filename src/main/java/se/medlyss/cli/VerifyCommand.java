package se.medlyss.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import se.medlyss.application.StorageException;
import se.medlyss.application.sharing.Inspection;
import se.medlyss.application.sharing.Inspection.Backup;
import se.medlyss.application.sharing.Inspection.Finding;
import se.medlyss.application.sharing.Inspection.Verification;

/// Checks a home's file, every evaluation's chain, and the backups, and says so as JSON.
final class VerifyCommand extends InspectingCommand {

    VerifyCommand(Toolbox tools) {
        super(tools, "verify", "cli.verify.about");
    }

    @Override
    int answer(Inspection home, PrintWriter out) throws StorageException {
        var verification = home.verify();
        out.println(Json.indented(members(verification)));
        return verification.ok() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private static Map<String, Object> members(Verification verification) {
        var chains = new LinkedHashMap<String, Object>();
        chains.put("checked", verification.chains().checked());
        chains.put("broken", verification.chains().broken());
        var members = new LinkedHashMap<String, Object>();
        members.put("ok", verification.ok());
        members.put("integrity", verification.integrity());
        members.put("chains", chains);
        members.put(
                "backups",
                verification.backups().stream().map(VerifyCommand::backup).toList());
        members.put(
                "findings",
                verification.findings().stream().map(VerifyCommand::finding).toList());
        return members;
    }

    private static Map<String, Object> backup(Backup backup) {
        var members = new LinkedHashMap<String, Object>();
        members.put("file", backup.file());
        members.put("at", backup.at().toString());
        members.put("bytes", backup.bytes());
        members.put("ok", backup.ok());
        return members;
    }

    private static Map<String, Object> finding(Finding finding) {
        var members = new LinkedHashMap<String, Object>();
        members.put("kind", finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        members.put("detail", finding.detail());
        return members;
    }
}
