"""The names of all operations a seller's software may call, so that a fault plan can be checked without a server.

What they do is the server's, whose tests hold it to these names.
"""

LOGIN = "auth/getAccessToken"

_SELLER_API: dict[str, str] = {
    "messaging/v1": """
        getMessagingActionsForOrder GetAttributes confirmCustomizationDetails createConfirmDeliveryDetails
        createLegalDisclosure createConfirmOrderDetails createConfirmServiceDetails CreateWarranty
        createDigitalAccessKey createUnexpectedProblem sendInvoice createNegativeFeedbackRemoval CreateAmazonMotors
    """,
    "solicitations/v1": "getSolicitationActionsForOrder createProductReviewAndSellerFeedbackSolicitation",
    "uploads/2020-11-01": "createUploadDestinationForResource",
    "uploads": "putFile",
    "orders/v0": """
        getOrders getOrder getOrderBuyerInfo getOrderAddress getOrderItems getOrderItemsBuyerInfo confirmShipment
        updateShipmentStatus getOrderRegulatedInfo updateVerificationStatus
    """,
    "orders/2026-01-01": "searchOrders getOrder",
    "tokens/2021-03-01": "createRestrictedDataToken",
    "sellers/v1": "getMarketplaceParticipations getAccount",
    "notifications/v1": """
        getSubscriptions getSubscription createSubscription getSubscriptionById deleteSubscriptionById
        sendTestNotification getDestinations createDestination getDestination deleteDestination
    """,
    "reports": "getDocumentFile",
    "reports/2021-06-30": """
        getReports createReport cancelReport getReport getReportSchedules createReportSchedule cancelReportSchedule
        getReportSchedule getReportDocument
    """,
}

_INBOX = """
    listThreads readThread readCounters reply addNote addSummary markNoResponseNeeded archiveThread closeThread
    reportThread readOrder refundOrder settleCancellation logContact requestReview listClaims respondToClaim
    appealClaim listChargebacks respondToChargeback listReturns authoriseReturn rejectReturn listFeedback
    replyToFeedback deleteFeedbackReply uploadFile readAttachment listTemplates readClaim
    readChargeback readReturn readFeedback requestFeedbackRemoval
    sendReplacement confirmOrderShipment writeAboutOrder readAccount appealAccount listMail sendMail
"""


def _named(prefix: str, names: str) -> tuple[str, ...]:
    return tuple(f"{prefix}/{name}" for name in names.split())


PUBLISHED: frozenset[str] = frozenset(name for api, names in _SELLER_API.items() for name in _named(api, names))
"""Operations of the published API, by API, version and name."""

OPERATIONS: tuple[str, ...] = (LOGIN, *sorted(PUBLISHED), *_named("inbox", _INBOX))
"""Every operation a fault can strike."""
