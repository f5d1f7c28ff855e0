"""A stand-in TeamUp server with a made-up gym and faults on demand."""

from kiosk.simulator.faults import SCENARIOS, Fault, Faults, UnknownScenario, scenario
from kiosk.simulator.gym import Gym, GymCustomer, GymMembership, make_gym
from kiosk.simulator.server import RecordedCheckin, SeenRequest, Simulator

__all__ = [
    "SCENARIOS",
    "Fault",
    "Faults",
    "Gym",
    "GymCustomer",
    "GymMembership",
    "RecordedCheckin",
    "SeenRequest",
    "Simulator",
    "UnknownScenario",
    "make_gym",
    "scenario",
]
