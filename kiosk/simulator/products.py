"""What the made-up gym sells, and the classes it runs every day."""

from __future__ import annotations

from datetime import time

from kiosk.simulator.records import GymProduct

UNLIMITED = GymProduct(501, "Unlimited Monthly", "recurring_plan", 4900)
OFF_PEAK = GymProduct(502, "Off-Peak Monthly", "recurring_plan", 2900)
TEN_VISITS = GymProduct(503, "10 Visit Pack", "pack", 7500, visits=10)
ANNUAL = GymProduct(504, "Annual Prepaid", "prepaid_plan", 45000)
FAMILY = GymProduct(505, "Family Monthly", "recurring_plan", 8900)
JUNIOR = GymProduct(506, "Junior Monthly", "recurring_plan", 1900)

PRODUCTS = (UNLIMITED, OFF_PEAK, TEN_VISITS, ANNUAL, FAMILY, JUNIOR)

ROOMS = {10_321: "Studio 1", 10_322: "Cycle Room"}

# (name, offering type id, start in the venue's local time, minutes, places, room)
CLASSES = (
    ("Sunrise Yoga", 611, time(7, 0), 60, 16, 10_321),
    ("Lunchtime HIIT", 612, time(12, 15), 45, 20, 10_321),
    ("Strength Basics", 613, time(17, 0), 60, 12, 10_321),
    ("Spin", 614, time(18, 30), 45, 24, 10_322),
)
