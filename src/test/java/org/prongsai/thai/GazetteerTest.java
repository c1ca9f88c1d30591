package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private static final Pattern NAME = Pattern.compile("[ก-ฮเ-ไ][ก-ฺเ-๎.-]+");

    private final Gazetteer gazetteer = Gazetteer.load();

    @Test
    void knowsAllOfThem() {
        assertThat(gazetteer.provinces()).hasSize(77);
        assertThat(amphoes()).hasSize(928);
        assertThat(tambons()).hasSize(7442);
    }

    @Test
    void hasNamesOfThaiLettersInTheirCanonicalForm() {
        assertThat(names())
                .allMatch(name -> NAME.matcher(name).matches())
                .allMatch(name -> CanonicalText.of(name).equals(name));
    }

    @Test
    void listsPlacesInCodePointOrder() {
        assertThat(List.copyOf(gazetteer.provinces())).isSorted();
        for (String province : gazetteer.provinces()) {
            assertThat(List.copyOf(gazetteer.amphoesOf(province))).isSorted();
            for (String amphoe : gazetteer.amphoesOf(province)) {
                assertThat(List.copyOf(gazetteer.tambonsOf(province, amphoe)))
                        .isNotEmpty()
                        .isSorted();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "กาญจนบุรี, true",
        "กรุงเทพมหานคร, true",
        "บึงกาฬ, true",
        "กรุงเทพฯ, false",
        "ท่าม่วง, false",
        "จังหวัดกาญจนบุรี, false",
        "'', false"
    })
    void knowsProvinces(String name, boolean known) {
        assertThat(gazetteer.isProvince(name)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "กาญจนบุรี, ท่าม่วง, true",
        "กาญจนบุรี, เมืองกาญจนบุรี, true",
        "กาญจนบุรี, เมือง, true",
        "กาญจนบุรี, เมืองราชบุรี, false",
        "กรุงเทพมหานคร, ป้อมปราบศัตรูพ่าย, true",
        "กรุงเทพมหานคร, เมือง, false",
        "พระนครศรีอยุธยา, พระนครศรีอยุธยา, true",
        "พระนครศรีอยุธยา, เมือง, false",
        "ชุมพร, ทุ่งตะโก, true",
        "ชุมพร, กุ่งตะโก, false",
        "ราชบุรี, ทุ่งตะโก, false",
        "นราธิวาส, สุไหงโก-ลก, true",
        "ไม่มี, เมือง, false"
    })
    void knowsTheAmphoeOfAProvince(String province, String amphoe, boolean known) {
        assertThat(gazetteer.hasAmphoe(province, amphoe)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "ชัยภูมิ, หนองบัวแดง, กุดชุมแสง, true",
        "สิงห์บุรี, อินทร์บุรี, ทองเอน, true",
        "นครราชสีมา, โนนไทย, มะค่า, true",
        "พังงา, กะปง, ท่านา, true",
        "ชุมพร, ทุ่งตะโก, ทุ่งตะไคร, true",
        "ชุมพร, เมือง, ท่ายาง, true",
        "ชัยภูมิ, หนองบัวแดง, กุดชุมแสน, false",
        "ชัยภูมิ, ภูเขียว, กุดชุมแสง, false",
        "สิงห์บุรี, หนองบัวแดง, กุดชุมแสง, false"
    })
    void knowsTheTambonOfAnAmphoe(String province, String amphoe, String tambon, boolean known) {
        assertThat(gazetteer.hasTambon(province, amphoe, tambon)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "นครราชสีมา, พระทองคำ, โนนไทย, พังเทียม",
        "นครราชสีมา, สีดา, บัวใหญ่, สามเมือง",
        "ขอนแก่น, เวียงเก่า, ภูเวียง, เขาน้อย",
        "กรุงเทพมหานคร, วัฒนา, คลองเตย, คลองตันเหนือ"
    })
    void hasTheTambonOfADividedAmphoeInTheNewOneOnly(String province, String now, String before, String tambon) {
        assertThat(gazetteer.hasTambon(province, now, tambon)).isTrue();
        assertThat(gazetteer.hasTambon(province, before, tambon)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "กรุงเทพมหานคร, ดอนเมือง, ดอนเมือง สนามบิน สีกัน",
        "กรุงเทพมหานคร, บางนา, บางนาเหนือ บางนาใต้",
        "กรุงเทพมหานคร, บางบอน, คลองบางบอน คลองบางพราน บางบอนเหนือ บางบอนใต้",
        "ฉะเชิงเทรา, บางปะกง, ท่าข้าม ท่าสะอ้าน บางปะกง บางผึ้ง บางวัว บางสมัคร บางเกลือ พิมพา สองคลอง หนองจอก หอมศีล เขาดิน",
        "สิงห์บุรี, เมือง, จักรสีห์ ต้นโพธิ์ บางกระบือ บางพุทรา บางมัญ ม่วงหมู่ หัวไผ่ โพกรวม"
    })
    void hasWhatTheSourceLacksAndNotWhatIsNoTambon(String province, String amphoe, String tambons) {
        assertThat(gazetteer.tambonsOf(province, amphoe)).containsExactly(tambons.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "ท่าม่วง, กาญจนบุรี",
        "จอมทอง, กรุงเทพมหานคร เชียงใหม่",
        "เฉลิมพระเกียรติ, นครราชสีมา นครศรีธรรมราช น่าน บุรีรัมย์ สระบุรี"
    })
    void tellsTheProvincesWithAnAmphoe(String amphoe, String provinces) {
        assertThat(gazetteer.provincesWithAmphoe(amphoe)).containsExactly(provinces.split(" "));
    }

    @Test
    void tellsNoProvinceForWhatIsNoAmphoe() {
        assertThat(gazetteer.provincesWithAmphoe("กุ่งตะโก")).isEmpty();
    }

    @Test
    void takesMueangAloneForTheAmphoeNamedAfterTheProvince() {
        Set<String> others = new HashSet<>(gazetteer.provinces());
        others.removeAll(gazetteer.provincesWithAmphoe("เมือง"));
        assertThat(others).containsExactlyInAnyOrder("กรุงเทพมหานคร", "พระนครศรีอยุธยา");
        assertThat(gazetteer.tambonsOf("กาญจนบุรี", "เมือง"))
                .isEqualTo(gazetteer.tambonsOf("กาญจนบุรี", "เมืองกาญจนบุรี"))
                .contains("ปากแพรก");
    }

    @Test
    void hasNothingInPlacesThatAreNone() {
        assertThat(gazetteer.amphoesOf("ไม่มี")).isEmpty();
        assertThat(gazetteer.tambonsOf("ไม่มี", "ท่าม่วง")).isEmpty();
        assertThat(gazetteer.tambonsOf("กาญจนบุรี", "ไม่มี")).isEmpty();
        assertThat(gazetteer.bookCodesOf("ไม่มี")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "เทศบาลตำบลกุดชุมแสง อำเภอหนองบัวแดง, กุดชุมแสง",
        "เทศบาลตำบลทองเอน, ทองเอน",
        "เทศบาลตำบลช้างซ้าย, ช้างซ้าย",
        "เทศบาลตำบลจ.ป.ร., จ.ป.ร.",
        "เทศบาลตำบลทุ่งตะโกและเทศบาลอื่น, ทุ่งตะโก",
        "เทศบาลตำบลชุมพรหมา, ชุมพร",
        "เทศบาลตำบลกุดชุมแสน, กุดชุม",
        "เทศบาลตำบลท่ายาง, ท่ายาง",
        "เทศบาลตำบลเมืองกาญจนบุรี, เมืองกาญจนบุรี"
    })
    void findsTheLongestNameAtAPlaceInAText(String text, String name) {
        assertThat(gazetteer.longestNameAt(text, "เทศบาลตำบล".length())).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"เทศบาลตำบล", "เทศบาลตำบล กะปง", "เทศบาลตำบลกุ่งตะโก", "เทศบาลตำบลฯ"})
    void findsNoNameWhereThereIsNone(String text) {
        assertThat(gazetteer.longestNameAt(text, "เทศบาลตำบล".length())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"กะปงา", "กะปงำ", "กะปงะ", "กะปง์", "กะปงิ"})
    void findsNoNameThatEndsInsideASyllable(String text) {
        assertThat(gazetteer.longestNameAt(text, 0)).isEmpty();
    }

    @Test
    void findsEveryNameItself() {
        assertThat(names())
                .allMatch(name -> gazetteer
                        .longestNameAt("ตำบล" + name + " ", 4)
                        .filter(name::equals)
                        .isPresent());
    }

    @ParameterizedTest
    @CsvSource({"ชย, ชัยภูมิ", "กจ, กาญจนบุรี", "นม, นครราชสีมา", "พง, พังงา", "กท, กรุงเทพมหานคร", "กทม, กรุงเทพมหานคร"
    })
    void knowsTheProvinceOfABookCode(String letters, String province) {
        assertThat(gazetteer.isBookCode(letters)).isTrue();
        assertThat(gazetteer.provinceOfBookCode(letters)).contains(province);
        assertThat(gazetteer.bookCodesOf(province)).contains(letters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ขย", "มท", "ช", "ชยย", "", "ชัยภูมิ"})
    void knowsWhatIsNoBookCode(String letters) {
        assertThat(gazetteer.isBookCode(letters)).isFalse();
        assertThat(gazetteer.provinceOfBookCode(letters)).isEmpty();
    }

    @Test
    void hasACodeForEveryProvinceAndNoCodeForTwo() {
        List<String> codes = gazetteer.provinces().stream()
                .flatMap(province -> gazetteer.bookCodesOf(province).stream())
                .toList();
        assertThat(codes).hasSize(78).doesNotHaveDuplicates();
        assertThat(gazetteer.provinces())
                .noneMatch(province -> gazetteer.bookCodesOf(province).isEmpty());
    }

    @Test
    void cannotBeChanged() {
        assertThat(Gazetteer.load()).isSameAs(gazetteer);
        for (Set<String> set : List.of(
                gazetteer.provinces(),
                gazetteer.amphoesOf("กาญจนบุรี"),
                gazetteer.tambonsOf("กาญจนบุรี", "ท่าม่วง"),
                gazetteer.provincesWithAmphoe("ท่าม่วง"),
                gazetteer.bookCodesOf("กาญจนบุรี"))) {
            assertThatThrownBy(set::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    private List<String> names() {
        return Stream.of(gazetteer.provinces().stream(), amphoes().stream(), tambons().stream())
                .flatMap(names -> names)
                .toList();
    }

    private List<String> amphoes() {
        return gazetteer.provinces().stream()
                .flatMap(province -> gazetteer.amphoesOf(province).stream())
                .toList();
    }

    private List<String> tambons() {
        return gazetteer.provinces().stream()
                .flatMap(province -> gazetteer.amphoesOf(province).stream()
                        .flatMap(amphoe -> gazetteer.tambonsOf(province, amphoe).stream()))
                .toList();
    }
}
