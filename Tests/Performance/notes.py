"""100,000 notes of 60 words in four languages: how long finding the signs takes, and the whole import."""
import os
import random
import statistics

from common import measured, program, row, workspace

# Everyday sentences of notes, most without a sign; words of Japanese are counted as three characters each.
PLAIN = {
    "en": ["Met with the student after the second lesson and went through the timetable for the next two weeks.",
           "Mother called about the excursion and asked which documents have to be handed in until Friday.",
           "The class teacher reports good work in the group and a friendly tone with the others.",
           "He came on time all week and took part in the lessons.", "We agreed to talk again after the holidays."],
    "es": ["Reunión con la tutora para repasar el horario de las próximas dos semanas y los trabajos pendientes.",
           "La madre llamó por la excursión y preguntó qué papeles hay que traer antes del viernes.",
           "Llegó puntual toda la semana y participó en las actividades del grupo."],
    "it": ["Incontro con la coordinatrice per rivedere l'orario delle prossime due settimane e le verifiche.",
           "La madre ha telefonato per la gita e ha chiesto quali documenti servono entro venerdì.",
           "È arrivato puntuale tutta la settimana e ha lavorato bene con il gruppo."],
    "ja": ["二週間分の時間割を担任と確認し、今後の提出物について話し合った。", "母親から遠足の持ち物について電話があり、必要な書類を伝えた。",
           "今週は遅刻せずに来て、班の活動にも取り組んでいた。"]}
SIGNS = {
    "en": ["He has not left his room since Monday and does not answer his friends.", "She denies self-harm.",
           "His brother refuses to go to school.", "Last year she was bullied."],
    "es": ["No sale de su cuarto y no contesta a sus amigos.", "Niega autolesiones.", "El año pasado sufrió acoso."],
    "it": ["Non esce dalla camera e non risponde agli amici.", "Nega autolesionismo.", "L'anno scorso era vittima di bullismo."],
    "ja": ["部屋から出ず、友達とも会っていない。", "自傷はない。", "昨年はいじめがあった。"]}


def words(text, language):
    return len(text) / 3 if language == "ja" else len(text.split())


def note(chance):
    language = chance.choice(["en", "en", "es", "it", "ja"])
    parts, length = [], 0
    while length < 60:
        parts.append(chance.choice(SIGNS[language] if chance.random() < 0.15 else PLAIN[language]))
        length += words(parts[-1], language)
    return " ".join(parts)


def measure_notes(options, folder):
    chance, count, students = random.Random(7), 100_000, 2_000
    where, roster, notes = folder / "ws", folder / "roster.csv", folder / "notes.csv"
    workspace(options, where)
    roster.write_text("student_id,name,grade,school,counselor,entered_on\n" + "".join(
        f"{i:06d},Silva Ana,6,North,Rivera,2026-08-31\n" for i in range(students)), encoding="utf-8")
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores: wall means little, the processor's time is the measure")
    medians = []
    for name, many, text in (("notes of 60 words", count, note), ("notes of one word", count, lambda _: "Met"),
                             ("note, which waits for the lexicons", 1, note)):
        with open(notes, "w", encoding="utf-8") as out:
            out.write("student_id,date,author,text,note_id\n")
            for i in range(many):
                out.write(f'{i % students:06d},2026-{9 + i % 3:02d}-{1 + i % 28:02d},Rivera,"{text(chance)}",N{i}\n')
        print(f"{many} {name}, read without being stored (a dry run)")
        measured([program(options), "import", str(roster), "--data", str(where)])
        runs = [measured([program(options), "import", str(notes), "--dry-run", "--data", str(where)])
                for _ in range(options.pairs)]
        row("wall", [r[0] for r in runs], " s")
        row("processor", [r[1] for r in runs], " s")
        row("peak memory", [r[2] for r in runs], " MiB")
        medians.append(statistics.median(r[1] for r in runs))
    print(f"the words of 100,000 notes cost {medians[0] - medians[1]:.2f} s of processor time, the start {medians[2]:.2f} s")
