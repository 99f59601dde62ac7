"""The benchmark's peer in Python: scores 附件1-1 forms with openpyxl.

    openpyxl_score.py --out DIR FILE...    writes a scored copy of each file, over all cores
    openpyxl_score.py --processes 1 --out DIR FILE...    the same in so many processes
    openpyxl_score.py --time N --out DIR FILE    the same work N times inside one process; prints ms

It knows the one layout that the benchmark draws, and does what Ziping does there: find the header,
read target, actual and points of each row, score by the ratio under the cap, score the execution
rate, write scores, rate, total and grade, and list the rows that lost points without a note.
"""

import argparse
import json
import math
import os
import re
import time
from multiprocessing import Pool

import openpyxl

VALUE = re.compile(r"^\s*(≥|≤|>=|<=|>|<|=)?\s*(-?\d+(?:\.\d+)?)\s*(%?)")
GRADES = ((90, "优"), (80, "良"), (60, "中"), (0, "差"))


def read_value(cell):
    """Operator and number of a cell; a number shown as a percentage counts in percent."""
    value = cell.value
    if isinstance(value, (int, float)):
        return None, value * 100 if "%" in cell.number_format else value
    found = VALUE.match(str(value or ""))
    return (found.group(1), float(found.group(2))) if found else None


def rounded(number):
    return math.floor(number * 100 + 0.5 + 1e-9) / 100


def score_of(target, actual, points):
    operator, promised = target
    reached = actual[1]
    reverse = operator in ("≤", "<=", "<")
    if (reached <= promised) if reverse else (reached >= promised):
        return points
    ratio = promised / reached if reverse else reached / promised
    return rounded(points * min(1, max(0, ratio)))


def find_header(sheet):
    """The row of column names below 绩效指标, with the column of each."""
    for row in sheet.iter_rows():
        names = {re.sub(r"\s", "", str(cell.value)): cell.column for cell in row if cell.value}
        if "三级指标" in names and "得分" in names:
            return row[0].row, names
    raise ValueError("no header row")


def score_fund(sheet, last):
    """Writes rate and score of 年度资金总额; returns the score."""
    names = {}
    for row in sheet.iter_rows(max_row=last):
        texts = {re.sub(r"\s", "", str(cell.value)): cell.column for cell in row if cell.value}
        if "执行率" in texts:
            names = texts
        elif "年度资金总额" in texts and names:
            number = row[0].row
            at = lambda name: sheet.cell(number, names[name])
            rate = at("全年执行数").value / at("全年预算数").value
            score = rounded(min(1, rate) * at("分值").value)
            at("执行率").value = f"{rounded(rate * 100):g}%"
            at("得分").value = score
            return score
    return 0


def score_sheet(sheet):
    header, names = find_header(sheet)
    scores = [score_fund(sheet, header)]
    missing = []
    column = lambda name: names[name] - 1
    for row in sheet.iter_rows(min_row=header + 1):
        if row[0].value == "总分":
            total = rounded(sum(scores))
            full = row[column("分值")].value
            row[column("得分")].value = total
            share = total / full * 100
            row[column("得分") + 1].value = next(word for least, word in GRADES if share >= least)
            return {"total": total, "missing": missing}
        target = read_value(row[column("年度指标值")])
        actual = read_value(row[column("实际完成值")])
        points = row[column("分值")].value
        if target is None or actual is None or points is None:
            continue
        score = score_of(target, actual, points)
        row[column("得分")].value = score
        scores.append(score)
        if score < points and not row[column("偏差原因分析及改进措施")].value:
            missing.append(row[column("得分")].coordinate)
    raise ValueError("no total row")


def score_file(job):
    source, target = job
    book = openpyxl.load_workbook(source)
    result = score_sheet(book.active)
    book.save(target)
    book.close()
    return {"file": source, **result}


def timed(job, times):
    """Milliseconds of each run; the first is a warm-up and not told."""
    took = []
    for _ in range(times + 1):
        start = time.perf_counter()
        score_file(job)
        took.append((time.perf_counter() - start) * 1000)
    return took[1:]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    parser.add_argument("--time", type=int)
    parser.add_argument("--processes", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--list", help="a file that names the files, one a line")
    parser.add_argument("files", nargs="*")
    given = parser.parse_args()
    files = given.files
    if given.list:
        with open(given.list, encoding="utf-8") as names:
            files = names.read().splitlines()
    os.makedirs(given.out, exist_ok=True)
    jobs = [(file, os.path.join(given.out, os.path.basename(file))) for file in files]
    if given.time:
        print(json.dumps(timed(jobs[0], given.time)))
    elif len(jobs) == 1:
        print(json.dumps(score_file(jobs[0]), ensure_ascii=False))
    else:
        with Pool(given.processes) as pool:
            for result in pool.imap(score_file, jobs, chunksize=8):
                print(json.dumps(result, ensure_ascii=False))


if __name__ == "__main__":
    main()
