"""The endpoint every ratio is taken against: an empty FastAPI ``async def`` route with a model in and a model out."""

import sys

import uvicorn
from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Text(BaseModel):
    """What comes in goes out."""

    text: str
    language: str = "en"


@app.post("/echo", status_code=201)
async def echo(body: Text) -> Text:
    """Give back what came."""
    return body


if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), access_log=False, log_level="error", http="httptools")
