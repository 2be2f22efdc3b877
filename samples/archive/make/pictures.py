#!/usr/bin/python3
"""Draws the pictures of the sample issues: SVG by script, printed by Chromium, packed by Pillow.

    ./pictures.py            draws what is missing in pictures/
    ./pictures.py NAME ...   draws these again
"""

import math
import pathlib
import random
import subprocess
import sys
import tempfile

from PIL import Image

HERE = pathlib.Path(__file__).parent
OUT = HERE / "pictures"
WIDTH, HEIGHT = 880, 500
INK, PAPER = "#27323f", "#fbfaf6"


def rect(x, y, w, h, fill, rx=0, extra=""):
    return f'<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="{rx}" fill="{fill}" {extra}/>'


def circle(x, y, r, fill, extra=""):
    return f'<circle cx="{x}" cy="{y}" r="{r}" fill="{fill}" {extra}/>'


def poly(points, fill, extra=""):
    return f'<polygon points="{" ".join(f"{x},{y}" for x, y in points)}" fill="{fill}" {extra}/>'


def line(x1, y1, x2, y2, stroke=INK, width=2, extra=""):
    return f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{stroke}" stroke-width="{width}" {extra}/>'


def text(x, y, what, size=20, fill=INK, anchor="middle", weight=400):
    return (
        f'<text x="{x}" y="{y}" font-size="{size}" fill="{fill}" text-anchor="{anchor}" font-weight="{weight}">'
        f"{what}</text>"
    )


def sky(top, bottom):
    return (
        f'<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="{top}"/>'
        f'<stop offset="1" stop-color="{bottom}"/></linearGradient></defs>' + rect(0, 0, WIDTH, HEIGHT, "url(#s)")
    )


def paper(title):
    return rect(0, 0, WIDTH, HEIGHT, PAPER) + text(44, 54, title, 24, anchor="start", weight=700)


# Charts and diagrams


def axes(low, high, step, unit):
    parts = []
    for value in range(low, high + 1, step):
        y = 440 - (value - low) / (high - low) * 340
        parts += [line(90, y, 840, y, "#d9d6cc", 1), text(78, y + 6, value, 16, "#77736a", "end")]
    return "".join(parts) + text(840, 84, unit, 16, "#77736a", "end")


def lines_chart(title, unit, low, high, step, labels, series):
    parts = [paper(title), axes(low, high, step, unit)]
    across = [130 + i * (670 / (len(labels) - 1)) for i in range(len(labels))]
    parts += [text(x, 472, label, 16, "#77736a") for x, label in zip(across, labels)]
    for name, color, values in series:
        points = [(x, 440 - (v - low) / (high - low) * 340) for x, v in zip(across, values)]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{color}" stroke-width="4"/>')
        parts += [circle(x, y, 6, color) for x, y in points]
        falls = values[-1] < values[-2] - 3
        parts.append(text(points[-1][0], points[-1][1] + (34 if falls else -18), name, 17, color, "end", 700))
    return "".join(parts)


def bars_chart(title, unit, high, step, bars, color):
    parts = [paper(title), axes(0, high, step, unit)]
    gap = 720 / len(bars)
    for i, (label, value) in enumerate(bars):
        x, tall = 100 + i * gap + gap * 0.2, value / high * 340
        parts.append(rect(x, 440 - tall, gap * 0.6, tall, color, 4))
        parts.append(text(x + gap * 0.3, 430 - tall, value, 18, weight=700))
        parts.append(text(x + gap * 0.3, 472, label, 16, "#77736a"))
    return "".join(parts)


def donut(title, shares):
    parts, angle = [paper(title)], -math.pi / 2
    for i, (label, share, color) in enumerate(shares):
        end = angle + share / 100 * 2 * math.pi
        large = 1 if share > 50 else 0
        x1, y1, x2, y2 = (280 + 150 * math.cos(angle), 280 + 150 * math.sin(angle), 280 + 150 * math.cos(end), 280 + 150 * math.sin(end))
        parts.append(f'<path d="M{x1},{y1} A150,150 0 {large} 1 {x2},{y2}" stroke="{color}" stroke-width="70" fill="none"/>')
        parts += [rect(540, 140 + i * 52, 26, 26, color, 4), text(580, 160 + i * 52, f"{label}  {share}%", 20, anchor="start")]
        angle = end
    return "".join(parts)


def flow(title, boxes):
    parts = [paper(title), '<defs><marker id="a" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0,0 L10,5 L0,10 z" fill="#5b7f95"/></marker></defs>']
    arrow = 'marker-end="url(#a)"'
    place = [(70, 160), (345, 160), (620, 160), (620, 340), (345, 340), (70, 340)]
    for (x, y), (x2, y2) in zip(place, place[1:] + place[:1]):
        if y == y2:
            ahead = 1 if x2 > x else -1
            parts.append(line(x + 95 + 95 * ahead, y + 45, x2 + 95 - 95 * ahead, y2 + 45, "#5b7f95", 4, arrow))
        else:
            down = 1 if y2 > y else -1
            parts.append(line(x + 95, y + 45 + 45 * down, x2 + 95, y2 + 45 - 45 * down, "#5b7f95", 4, arrow))
    for (x, y), (name, color) in zip(place, boxes):
        parts += [rect(x, y, 190, 90, color, 14), text(x + 95, y + 53, name, 20, "#fff", weight=700)]
    return "".join(parts)


def timeline(title, events):
    parts = [paper(title), line(60, 280, 830, 280, "#5b7f95", 6)]
    for i, (when, what) in enumerate(events):
        x = 100 + i * (690 / (len(events) - 1))
        up = i % 2 == 0
        parts += [line(x, 280, x, 190 if up else 370, "#b9c7cf", 3), circle(x, 280, 13, "#c8553d")]
        parts += [text(x, 150 if up else 402, when, 19, "#c8553d", weight=700), text(x, 176 if up else 428, what, 18)]
    return "".join(parts)


def dots_map(title, land, dots, seed, legend):
    chance = random.Random(seed)
    parts = [rect(0, 0, WIDTH, HEIGHT, "#dcebf2"), poly(land, "#eef0e2", 'stroke="#c4c9ae" stroke-width="3"')]
    parts.append('<path d="M0,330 C180,260 260,400 430,320 S700,230 880,300" stroke="#a9cfe2" stroke-width="22" fill="none"/>')
    for x, y, count, spread, color in dots:
        for _ in range(count):
            parts.append(circle(round(chance.gauss(x, spread), 1), round(chance.gauss(y, spread * 0.7), 1), 6, color, 'opacity="0.75"'))
    parts += [rect(24, 20, 430, 48, "#ffffff", 8, 'opacity="0.9"'), text(40, 52, title, 22, anchor="start", weight=700)]
    parts.append(rect(726, 396, 130, 92, "#ffffff", 8, 'opacity="0.9"'))
    for i, (name, color) in enumerate(legend):
        parts += [circle(748, 420 + i * 30, 8, color), text(766, 426 + i * 30, name, 17, anchor="start")]
    return "".join(parts)


# Scenes


def towers(seed, base, colors, low=60, high=200):
    chance, parts, x = random.Random(seed), [], -10
    while x < WIDTH:
        w, h = chance.randint(46, 90), chance.randint(low, high)
        parts.append(rect(x, base - h, w, h, chance.choice(colors)))
        for wx in range(x + 9, x + w - 12, 17):
            for wy in range(base - h + 12, base - 14, 22):
                if chance.random() < 0.6:
                    parts.append(rect(wx, wy, 8, 11, "#fff3c9", 0, 'opacity="0.7"'))
        x += w + chance.randint(2, 10)
    return "".join(parts)


def shipyard():
    parts = [sky("#f7c59f", "#fdf0d5"), circle(690, 150, 60, "#fff3d6"), towers(3, 330, ["#8a817c", "#a69a91"])]
    for x in (60, 330, 600):
        parts += [poly([(x, 400), (x, 270), (x + 110, 225), (x + 220, 270), (x + 220, 400)], "#52616b")]
        parts += [rect(x + 20, 300, 180, 100, "#c9d6df"), rect(x + 95, 320, 30, 80, "#52616b")]
        parts += [line(x + 20, 335, x + 200, 335, "#52616b", 3)]
    parts += [line(300, 400, 300, 110, "#c8553d", 12), line(220, 130, 520, 130, "#c8553d", 10), line(490, 130, 490, 220, INK, 3), rect(470, 220, 40, 26, "#f0a202")]
    return "".join(parts) + rect(0, 400, WIDTH, 100, "#5b8e9d") + "".join(line(x, 425 + x % 3 * 22, x + 70, 425 + x % 3 * 22, "#a8d0db", 3) for x in range(20, 850, 95))


def sign():
    parts = [rect(0, 0, WIDTH, HEIGHT, "#e8dcc8")]
    parts += [rect(x, 0, 3, HEIGHT, "#d8c8ab") for x in range(0, WIDTH, 44)]
    parts += [rect(0, 0, WIDTH, 70, "#6b4f3a"), rect(250, 120, 380, 190, "#8b5e3c", 10), rect(266, 136, 348, 158, "#a9774c", 6)]
    parts += [text(440, 226, "오늘 콩은 넉넉합니다", 32, "#fff4df", weight=700), line(300, 70, 300, 120, "#3b2c20", 4), line(580, 70, 580, 120, "#3b2c20", 4)]
    return "".join(parts + [rect(70, 380, 740, 20, "#6b4f3a", 4)] + [rect(110 + i * 115, 330, 84, 50, "#fbf6ea", 6, 'stroke="#d9cfb8" stroke-width="2"') for i in range(6)])


def market():
    colors, chance = ["#7fb7be", "#d3f3ee", "#f4a259", "#bc4b51", "#8cb369"], random.Random(8)
    parts = [rect(0, 0, WIDTH, HEIGHT, "#24424d")]
    parts += [poly([(i * 110, 0), (i * 110 + 110, 0), (i * 110 + 100, 90), (i * 110 + 10, 90)], "#c8553d" if i % 2 else "#f7f3e3") for i in range(8)]
    for row in range(3):
        y = 150 + row * 115
        parts.append(rect(40, y + 60, 800, 26, "#9fb8bd", 4))
        for i in range(9):
            x = 62 + i * 87
            parts.append(f'<ellipse cx="{x + 30}" cy="{y + 42}" rx="34" ry="15" fill="{chance.choice(colors)}"/>')
            parts.append(poly([(x + 60, y + 42), (x + 76, y + 30), (x + 76, y + 54)], "#5b7f95"))
        for i in range(3):
            parts += [rect(110 + i * 270, y - 28, 110, 40, "#10242b", 6), text(165 + i * 270, y, f"{18 + i * 7 + row * 4}.0", 24, "#7df29b", weight=700)]
    return "".join(parts)


def tunnel():
    parts = [rect(0, 0, WIDTH, HEIGHT, "#1c232b")]
    for i in range(9):
        shade = 40 + i * 14
        parts.append(f'<ellipse cx="440" cy="270" rx="{420 - i * 44}" ry="{260 - i * 27}" fill="rgb({shade},{shade + 8},{shade + 14})"/>')
    parts += [poly([(120, 500), (400, 300), (480, 300), (760, 500)], "#39424c"), poly([(425, 500), (437, 300), (443, 300), (455, 500)], "#f0c808")]
    parts += [rect(560, 330, 120, 70, "#f2f4f3", 14), rect(580, 290, 70, 44, "#5b8e9d", 10), circle(615, 312, 12, "#f0c808"), circle(585, 408, 18, INK), circle(655, 408, 18, INK)]
    return "".join(parts) + poly([(615, 312), (860, 150), (860, 300)], "#fff3b0", 'opacity="0.35"')


def wrapping():
    parts = [rect(0, 0, WIDTH, HEIGHT, "#f3e9dc")]
    for i, color in enumerate(("#c08497", "#8f9e8b", "#6d8ea0")):
        x = 80 + i * 260
        parts += [rect(x, 150, 200, 200, color, 8), poly([(x, 150), (x + 130, 250), (x, 350)], "#ffffff", 'opacity="0.35"')]
        parts += [poly([(x + 200, 150), (x + 70, 250), (x + 200, 350)], "#000000", 'opacity="0.12"'), rect(x + 90, 150, 20, 200, "#f7f3e3"), circle(x + 100, 250, 26, "#b23a48")]
    return "".join(parts) + rect(0, 420, WIDTH, 80, "#d4b996")


def robot_arm():
    parts = [sky("#cfd8dc", "#eceff1"), rect(0, 410, WIDTH, 90, "#90a4ae"), rect(120, 360, 190, 60, "#455a64", 8)]
    parts += [line(215, 360, 300, 190, "#f57f17", 46, 'stroke-linecap="round"'), line(300, 190, 500, 140, "#f57f17", 38, 'stroke-linecap="round"')]
    parts += [circle(300, 190, 34, "#37474f"), circle(215, 355, 40, "#37474f"), circle(510, 140, 44, "#1e88e5"), circle(510, 140, 20, "#bbdefb")]
    parts += [line(545, 165, 610, 240, "#37474f", 24, 'stroke-linecap="round"'), line(610, 240, 585, 290, "#37474f", 10), line(610, 240, 650, 285, "#37474f", 10)]
    return "".join(parts) + rect(570, 300, 110, 110, "#ffca28", 6) + "".join(line(60 + i * 110, 60, 60 + i * 110, 90, "#b0bec5", 4) for i in range(8))


def drone():
    parts = [sky("#8ecae6", "#e9f5db"), poly([(0, 250), (200, 160), (420, 250), (640, 150), (880, 250)], "#74a57f"), rect(0, 250, WIDTH, 250, "#b5c99a")]
    parts += [poly([(x, 500), (300 + x * 0.32, 250), (330 + x * 0.32, 250), (x + 70, 500)], "#87986a") for x in range(-60, 880, 140)]
    parts += [rect(380, 120, 140, 44, "#343a40", 16), line(320, 110, 580, 110, "#343a40", 8)]
    parts += [f'<ellipse cx="{x}" cy="100" rx="66" ry="9" fill="#6c757d" opacity="0.8"/>' for x in (320, 580)]
    return "".join(parts) + "".join(line(400 + i * 14, 166, 380 + i * 20, 300, "#ffffff", 3, 'stroke-dasharray="3 9"') for i in range(8))


def station():
    parts = [sky("#f2cc8f", "#f4f1de"), poly([(60, 200), (440, 60), (820, 200)], "#81624f"), rect(80, 200, 720, 230, "#f4f1de")]
    parts += [rect(110 + i * 118, 220, 84, 210, "#3d405b", 42) for i in range(6)]
    parts += [rect(0, 430, WIDTH, 70, "#a5a58d"), circle(440, 140, 34, "#fff"), line(440, 140, 440, 118, INK, 4), line(440, 140, 458, 146, INK, 4)]
    for i, color in enumerate(("#e07a5f", "#81b29a", "#3d405b", "#f2cc8f", "#e07a5f", "#6d6875", "#81b29a")):
        parts += [rect(90 + i * 104, 370 + i % 2 * 12, 68, 84, color, 8, 'stroke="#fff" stroke-width="3"'), rect(110 + i * 104, 352 + i % 2 * 12, 28, 20, "none", 4, f'stroke="{INK}" stroke-width="4"')]
    return "".join(parts)


def shutter():
    parts = [rect(0, 0, WIDTH, HEIGHT, "#d6ccc2"), rect(190, 60, 500, 400, "#8d99ae")]
    parts += [line(190, y, 690, y, "#6c7890", 3) for y in range(84, 460, 24)]
    parts += [rect(330, 150, 220, 220, "#fffdf5", 0, 'transform="rotate(-2 440 260)"'), text(440, 205, "닫힌 문 앞에서", 22), text(440, 245, "걸음이 느려지면", 22), text(440, 285, "그것도 한 권의", 22), text(440, 325, "책이다", 22)]
    return "".join(parts) + rect(160, 20, 560, 44, "#2b2d42", 6) + text(440, 50, "새벽 책방", 24, "#edf2f4", weight=700) + rect(0, 460, WIDTH, 40, "#a8a29a")


def solar():
    parts = [sky("#5fa8d3", "#e0f2fe"), circle(740, 90, 46, "#ffd166")]
    for row in range(3):
        y = 200 + row * 90
        for i in range(4):
            x = 30 + i * 215 + row * 12
            parts += [rect(x, y + 30, 180, 52, "#adb5bd"), poly([(x - 6, y + 34), (x + 24, y), (x + 204, y), (x + 186, y + 34)], "#1d3557")]
            parts += [line(x + 24 + j * 30, y, x - 6 + j * 32, y + 34, "#6fa3d0", 2) for j in range(7)]
    return "".join(parts) + rect(0, 470, WIDTH, 30, "#74a57f")


PICTURES = {
    "shipyard.jpg": shipyard,
    "returns.png": lambda: lines_chart("주별 회수율", "%", 30, 80, 10, ["9월 1주", "9월 4주", "10월 2주", "10월 4주", "11월 1주", "11월 3주"], [("회수율", "#c8553d", [40, 45, 52, 60, 66, 71])]),
    "exchange-flow.png": lambda: flow("수소통이 도는 길", [("충전 공장", "#33658a"), ("교환소 선반", "#5b8e7d"), ("자전거", "#f4a259"), ("빈 통 반납", "#bc4b51"), ("배송 기사", "#8d6a9f"), ("세척과 검사", "#55828b")]),
    "sign.jpg": sign,
    "rain-map.png": lambda: dots_map("우산 1만 2천 개가 본 비", [(60, 90), (420, 40), (830, 130), (800, 470), (300, 490), (40, 380)], [(250, 200, 60, 46, "#2a6f97"), (470, 330, 90, 60, "#014f86"), (690, 210, 40, 40, "#89c2d9")], 42, [("강한 비", "#014f86"), ("비", "#2a6f97"), ("이슬비", "#89c2d9")]),
    "winter-range.png": lambda: lines_chart("기온에 따른 주행 거리", "km", 20, 70, 10, ["10℃", "5℃", "0℃", "-5℃", "-10℃", "-15℃"], [("수소 자전거", "#2a9d8f", [62, 61, 60, 59, 58, 57]), ("배터리 자전거", "#6d6875", [55, 51, 46, 41, 36, 31])]),
    "market.jpg": market,
    "silver-donut.png": lambda: donut("은퇴 창업자의 업종", [("교육", 31, "#33658a"), ("수리", 24, "#f4a259"), ("음식", 17, "#bc4b51"), ("농업", 15, "#8cb369"), ("기타", 13, "#a5a58d")]),
    "tunnel.jpg": tunnel,
    "subscriptions.png": lambda: bars_chart("1인당 유료 구독 수", "개", 8, 2, [("2018년", 3.2), ("2019년", 4.4), ("2020년", 5.7), ("2021년", 6.1), ("2022년", 4.4)], "#5b8e9d"),
    "wrapping.jpg": wrapping,
    "robot-arm.jpg": robot_arm,
    "drone.jpg": drone,
    "bike-timeline.png": lambda: timeline("수소 자전거가 걸어온 길", [("2019년", "첫 시제품"), ("2020년", "교환소 1호"), ("2021년", "다섯 도시"), ("2022년", "겨울 시험"), ("2023년", "표준 초안")]),
    "station.jpg": station,
    "factory-map.png": lambda: dots_map("공동 구매에 참여한 공장 140곳", [(90, 60), (520, 70), (850, 200), (780, 440), (360, 470), (60, 300)], [(220, 170, 48, 44, "#bc4b51"), (520, 200, 52, 56, "#33658a"), (640, 380, 40, 36, "#5b8e7d")], 47, [("금형", "#bc4b51"), ("전자", "#33658a"), ("가구", "#5b8e7d")]),
    "shutter.jpg": shutter,
    "solar.jpg": solar,
}


def draw(name, folder):
    page = folder / "page.html"
    shot = folder / "shot.png"
    page.write_text(
        "<!DOCTYPE html><meta charset='utf-8'><style>body{margin:0;font-family:NanumSquare,NanumGothic}</style>"
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}">{PICTURES[name]()}</svg>',
        encoding="utf-8",
    )
    subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--hide-scrollbars", f"--window-size={WIDTH},{HEIGHT + 200}", f"--screenshot={shot}", page.as_uri()],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    picture = Image.open(shot).convert("RGB").crop((0, 0, WIDTH, HEIGHT))
    if name.endswith(".png"):
        picture.quantize(32, dither=Image.Dither.NONE).save(OUT / name, optimize=True)
    else:
        picture.save(OUT / name, quality=78, optimize=True)


def main():
    OUT.mkdir(exist_ok=True)
    names = sys.argv[1:] or [name for name in PICTURES if not (OUT / name).exists()]
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            draw(name, pathlib.Path(folder))


if __name__ == "__main__":
    main()
