"""Analyzes rows student_id,date,status,school on a cluster with Apache Spark (pip install pyspark; needs Java).

    spark-submit spark.py rows.csv findings --settings ebb.ini --as-of 2026-11-20

Two steps: a group-by over all rows counts what every school expected and missed on every day, and writes the table that
‘ebb days’ writes (findings-days.csv); then the rows go, a student's together, through ‘ebb stream’, a finding a line.
What a code means is asked of ebb. One row a student and day: put corrections in before. ebb and the settings must lie at
the same place on every worker; a worker whose rows have faults stops the job, because ebb ends with status 3.
"""
import argparse
import csv
import io
import json
import subprocess

from pyspark.sql import SparkSession, Window
from pyspark.sql import functions as f

HEADER = ["student_id", "date", "status", "school"]
WHOLE = ["excused", "unexcused", "refusal"]
COUNTED = WHOLE + ["present", "late", "left-early", "partial"]


def meanings(options):
    """What every code means, as a table; the settings' own codes are looked up there by ebb itself."""
    text = subprocess.run([options.ebb, "codes", "--list", options.codes, "--json"], stdout=subprocess.PIPE, check=True)
    return list(json.loads(text.stdout)["list"]["codes"].items())


def school_days(rows, codes):
    """Expected and missed days of every school and date on which it took a register."""
    marks = rows.join(f.broadcast(codes), "status").where(~f.col("mark").isin("missing", "not-expected"))
    # A student belongs to a school's register for 28 days from each of his marks.
    line = Window.partitionBy("school", "student_id").orderBy("date")
    marks = marks.withColumn("before", f.lag("date").over(line)).withColumn("after", f.lead("date").over(line))
    joins = marks.where("before IS NULL OR date - before >= INTERVAL 28 DAY").select("school", "date", f.lit(1).alias("change"))
    leaves = marks.where("after IS NULL OR after - date >= INTERVAL 28 DAY").select(
        "school", f.date_add("date", 28).alias("date"), f.lit(-1).alias("change"))
    known = marks.groupBy("school", "date").agg(
        f.count("*").alias("known"), f.sum(f.col("mark").isin(COUNTED).cast("int")).alias("expected"),
        f.sum(f.when(f.col("mark").isin(WHOLE), 1.0).when(f.col("mark") == "partial", 0.5).otherwise(0.0)).alias("missed"))
    changes = joins.unionAll(leaves).groupBy("school", "date").agg(f.sum("change").alias("change"))
    days = known.join(changes, ["school", "date"], "full").withColumn(
        "active", f.sum(f.coalesce("change", f.lit(0))).over(Window.partitionBy("school").orderBy("date")))
    return days.where("known >= least(2, active) AND known >= 0.2 * active AND weekday(date) < 5").select(
        "school", "date", "expected", "missed").orderBy("school", "date")


def with_header(rows):
    """A partition's rows as lines of CSV, below a header of its own."""
    yield ",".join(HEADER)
    for row in rows:
        line = io.StringIO()
        csv.writer(line, lineterminator="").writerow([row.student_id, row.date, row.status, row.school])
        yield line.getvalue()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows")
    parser.add_argument("findings", help="a folder that does not exist yet")
    parser.add_argument("--as-of", required=True)
    parser.add_argument("--settings", required=True)
    parser.add_argument("--codes", default="plain", help="the list of codes, as ‘ebb codes --lists’ names them")
    parser.add_argument("--ebb", default="ebb")
    parser.add_argument("--pieces", type=int, default=200, help="into how many pieces the students are dealt")
    options = parser.parse_args()

    spark = SparkSession.builder.appName("ebb").getOrCreate()
    rows = spark.read.csv(options.rows, header=True).select("student_id", f.col("date").cast("date").alias("date"),
                                                             f.coalesce("status", f.lit("")).alias("status"), "school")
    codes = spark.createDataFrame(meanings(options), "status string, mark string")
    table = options.findings + "-days.csv"
    with open(table, "w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["school", "date", "expected", "missed"])
        for school, date, expected, missed in school_days(rows.where(f.col("date") <= options.as_of), codes).collect():
            writer.writerow([school, date, expected, int(missed) if missed == int(missed) else missed])
    command = [options.ebb, "stream", "--calendar", table, "--settings", options.settings, "--as-of", options.as_of]
    (rows.repartition(options.pieces, "student_id").sortWithinPartitions("student_id")
     .rdd.mapPartitions(with_header).pipe(subprocess.list2cmdline(command), checkCode=True)
     .saveAsTextFile(options.findings))
    spark.stop()


main()
