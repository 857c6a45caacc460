"""Runs the code cells of a notebook in a Jupyter kernel and prints their outputs, a list for each cell, as JSON.

Deno's kernel sends some outputs after it said that it is idle. What belongs to a cell is told by the message it answers, so this waits a
little longer than nbconvert does, and longest where nothing came at all.
"""

import json
import sys
from queue import Empty

from jupyter_client.manager import start_new_kernel

BUSY, IDLE, NOTHING_YET = 120, 0.3, 5


def run_cell(client, code):
    asked = client.execute(code)
    outputs, patience = [], BUSY
    while True:
        try:
            message = client.get_iopub_msg(timeout=patience)
        except Empty:
            if patience == BUSY:
                sys.exit(f"no answer within {BUSY} seconds:\n{code}")
            return outputs
        if message["parent_header"].get("msg_id") != asked:
            continue
        kind, content = message["msg_type"], message["content"]
        if kind == "stream":
            add_stream(outputs, content)
        elif kind in ("execute_result", "display_data"):
            outputs.append({"output_type": kind, "data": content["data"]})
        elif kind == "error":
            outputs.append({"output_type": kind, "ename": content["ename"], "evalue": content["evalue"]})
        if patience != BUSY or (kind == "status" and content["execution_state"] == "idle"):
            patience = IDLE if outputs else NOTHING_YET


def add_stream(outputs, content):
    """Words printed one after the other are one output, however they were cut on the way."""
    last = outputs[-1] if outputs else None
    if last and last["output_type"] == "stream" and last["name"] == content["name"]:
        last["text"] += content["text"]
    else:
        outputs.append({"output_type": "stream", "name": content["name"], "text": content["text"]})


def main(kernel, path):
    with open(path, encoding="utf-8") as file:
        cells = [cell for cell in json.load(file)["cells"] if cell["cell_type"] == "code"]
    manager, client = start_new_kernel(kernel_name=kernel, startup_timeout=120)
    try:
        outputs = [run_cell(client, "".join(cell["source"])) for cell in cells]
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    print(json.dumps(outputs, ensure_ascii=False))


main(*sys.argv[1:])
