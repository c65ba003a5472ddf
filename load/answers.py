"""What simulated sellers write: a few answers of the kind help desks give. What they are worth, the world says."""

ANSWERS = (
    "Hello, your parcel was shipped; the tracking number is 9400111899223100001234. It should be there in two days.",
    "Hello, we have refunded the full amount to your original payment method today.",
    "Hello, thank you for writing. We are looking into it and will write again tomorrow.",
    "Hello, I am sorry about that. A replacement was sent this morning.",
    "Hello, your invoice can be found below the order; please write again if anything is missing.",
)
