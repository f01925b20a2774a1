package se.medlyss.report.organisation;

import java.util.ArrayList;
import java.util.List;
import se.medlyss.application.output.FamilyFigures;

/// What the report says of stages that several processes have.
final class FamiliesPart {

    private final List<FamilyFigures> families;
    private final Wording wording;

    FamiliesPart(List<FamilyFigures> families, Wording wording) {
        this.families = families;
        this.wording = wording;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!families.isEmpty()) {
            blocks.add(new Block.Heading(2, wording.get("report.families.title")));
            blocks.add(new Block.Paragraph(wording.get("report.families.about")));
        }
        for (FamilyFigures family : families) {
            blocks.add(StageHeat.of(family.teams(), title(family), about(family), wording));
        }
        return blocks;
    }

    private String title(FamilyFigures family) {
        return wording.in(family.family().name()) + " · " + wording.of("insights.mode.", family.mode());
    }

    private String about(FamilyFigures family) {
        String all = wording.get(
                "report.families.all", wording.figure(family.quality()), wording.sureness(family.quality()));
        int leftOut = family.slice().together().leftOut();
        return leftOut == 0 ? all : all + " " + wording.get("insights.slice.left-out", leftOut) + ".";
    }
}
