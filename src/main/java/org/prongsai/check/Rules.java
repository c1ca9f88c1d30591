package org.prongsai.check;

import java.util.List;
import org.prongsai.check.coverage.*;
import org.prongsai.check.date.*;
import org.prongsai.check.framework.*;
import org.prongsai.check.memo.*;
import org.prongsai.check.number.*;
import org.prongsai.check.organisation.*;
import org.prongsai.check.privacy.*;
import org.prongsai.check.rule.Rule;
import org.prongsai.check.score.*;
import org.prongsai.check.structure.*;
import org.prongsai.check.text.*;

/** Every rule. */
final class Rules {
    private Rules() {}

    static List<Rule> all() {
        return List.of(
                new ImpossibleDates(),
                new ImplausibleYears(),
                new YearKinds(),
                new HeadingYears(),
                new Periods(),
                new LaterThanReport(),
                new Weekends(),
                new OtherBodies(),
                new LegalForms(),
                new Abbreviations(),
                new Titles(),
                new Placeholders(),
                new UnitForms(),
                new UnknownUnits(),
                new Signatories(),
                new BookCodes(),
                new PlaceNames(),
                new HostForms(),
                new RunningNumbers(),
                new Signers(),
                new CommentOrder(),
                new SignatureLayout(),
                new MixedDigits(),
                new MixedNumerals(),
                new ZeroForO(),
                new ListNumbers(),
                new AssessmentSums(),
                new SameEverywhere(),
                new StatedGains(),
                new StatedLevels(),
                new RowFacts(),
                new Units(),
                new Ranges(),
                new SameFigures(),
                new BandChecks(),
                new Advice(),
                new IndicatorNames(),
                new ItemReferences(),
                new CitedItems(),
                new Tools(),
                new OfficialNames(),
                new Confusions(),
                new WeakIndicators(),
                new PlanAndResults(),
                new TableContents(),
                new Obligations(),
                new LostParts(),
                new RepeatedHeads(),
                new Appendices(),
                new BrokenClusters(),
                new ForeignLetters(),
                new SpacesInWords(),
                new RepeatedWords(),
                new UnfinishedPhrases(),
                new Misspellings(),
                new TermForms(),
                new Brackets(),
                new Spacing(),
                new JoinedLatin(),
                new Residue(),
                new VagueLinks(),
                new UnstableHosts(),
                new InsecureLinks(),
                new VagueAlts(),
                new BrokenFiles(),
                new ScannedFiles(),
                new LargeFiles(),
                new FileNames(),
                new CitizenIds(),
                new Phones(),
                new BankAccounts(),
                new Emails(),
                new SignatureImages(),
                new PhotoLocations());
    }
}
