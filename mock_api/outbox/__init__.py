"""What leaves a world by itself: to queues and to webhooks, after it is stored, at least once, and never in its way.

What happened is the world's; what a notification looks like, its channel's.
"""
