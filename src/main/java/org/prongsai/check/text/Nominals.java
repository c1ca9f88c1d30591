package org.prongsai.check.text;

import java.util.regex.Pattern;

/** การ and ความ make a noun of what follows, but for words that end in them: ดำเนินการ, กระบวนการ. */
final class Nominals {
    private static final Pattern WITH_NOUN = Pattern.compile(
            "(?:ดำเนิน|วิธี|หลัก|อำนวย|ชำนาญ|ปฏิบัติ|รักษา|ประกอบ|กำกับ|สั่ง|ตรวจ|ประจำ|ป่วย|ใช้|เตรียม|ทัน|ระเบียบ|กรม|กอง|ตลาด|เสีย|แต่ง|วางแผน|พิธี|กระทำ|ประมาณ|อุตสาห|ธิ|ประสาน|บัญชา|จัด|เสนอ|เนื้อ|สรุป|คดี|ถ้อย|เก็บ|ขยาย|แจ้ง|ว่า|เรียง|ย่อ|จำกัด|ยอม|เค้า|ตัด|ถอด|แปล|กระบวน|มูล|รวม|ทาง|ราช|ลง|ออก|เลิก|ปิด|สำเร็จ|กลาง|ธุร|สห|วิทยา|วิชา|อธิ|บริ|ปรา|เจ้า|ทำ|ผู้บัญชา|พนัก|กิจ)$");

    private Nominals() {}

    /** Whether การ or ความ right behind a text ends its last word, though the dictionary may divide them. */
    static boolean endWord(String before) {
        return WITH_NOUN.matcher(before).find();
    }
}
